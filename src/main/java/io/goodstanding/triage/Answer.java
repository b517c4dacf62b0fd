package io.goodstanding.triage;

/** What can be answered; the same words may answer several questions. */
public enum Answer {
    NO_EMAIL,
    EMAIL_OF_EVERYBODY,
    EMAIL_OF_ONE,
    SIGN_IN_WORKS,
    NO_SIGN_IN,
    CREDENTIALS_LOST,
    STRANGER,
    ASKED_FOR_ID,
    UNTIL_A_DATE,
    FOR_GOOD,
    FOR_TOOLS,
    WARNED,
    RESTRICTED,
    NOTES,
    SEARCH,
    INVITING,
    SIGNING_IN,
    NOT_MY_DOING,
    NETWORK_IS_FULL,
    FOR_ANOTHER_REASON,
    NOT_SURE
}
