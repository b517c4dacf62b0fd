package io.goodstanding.incident;

/** What an open incident does to the account, mildest first. */
public enum Effect {
    /** Good to know; standing does not change. */
    NOTICE,
    WARNING,
    INVITATIONS,
    ACCOUNT,
    LOCKED_OUT,
    PERMANENT;

    public boolean pausesInvitations() {
        return compareTo(INVITATIONS) >= 0;
    }

    public boolean pausesAllOutreach() {
        return compareTo(ACCOUNT) >= 0;
    }
}
