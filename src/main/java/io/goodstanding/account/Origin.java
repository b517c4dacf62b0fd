package io.goodstanding.account;

/**
 * Where a count or a reading came from, weakest first. For one account, metric and day the strongest one counts and
 * the others are kept but never added.
 */
public enum Origin {
    HAND,
    SPREADSHEET,
    TOOL,
    ARCHIVE
}
