package io.goodstanding.triage;

/** What LinkedIn shows, as a rep would say it, in the order in which the choices are offered. */
public enum Choice {
    WEEKLY_LIMIT,
    CANNOT_INVITE,
    TOO_MANY_PENDING,
    PROVE_IDENTITY,
    CANNOT_SIGN_IN,
    ACCOUNT_RESTRICTED,
    TOOL_WARNING,
    SOMETHING_ELSE
}
