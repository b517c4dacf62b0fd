package io.goodstanding.incident;

/** How far an incident goes, for the two kinds that come in two strengths. */
public enum Extent {
    /** As its kind says. */
    USUAL,
    /** Suspected automation: warned of only. */
    WARNED,
    /** Identity check: sign-in is blocked until it is passed. */
    SIGN_IN_BLOCKED
}
