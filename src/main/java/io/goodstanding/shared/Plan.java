package io.goodstanding.shared;

/** The LinkedIn plan of an account. Invitation limits are the same on all of them; the quota of notes is not. */
public enum Plan {
    BASIC,
    PREMIUM,
    SALES_NAVIGATOR,
    RECRUITER
}
