package io.goodstanding.triage;

/** Whether what LinkedIn shows names a date at which it ends. */
public enum EndDate {
    NONE,
    NAMED,
    UNCLEAR
}
