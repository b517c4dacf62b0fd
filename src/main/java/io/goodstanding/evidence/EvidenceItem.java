package io.goodstanding.evidence;

/** What LinkedIn's support asks for, in the order in which a case lists it. */
public enum EvidenceItem {
    /** From the account's profile; not kept here. */
    PROFILE_URL,
    EMAILS,
    PHONES,
    LAST_SIGN_IN,
    RECENT_CHANGES,
    DEVICES,
    /** Belongs to the incident or the case; named here because lists of evidence need it. */
    ERROR_TEXT,
    ID_READY;

    /** The key of its name. */
    public String textKey() {
        return "evidence.item." + name();
    }

    /** Addresses and numbers: sealed where they are kept, masked where they are shown. */
    public boolean isContact() {
        return this == EMAILS || this == PHONES;
    }

    /** Words that somebody types in and everybody who sees the account reads. */
    boolean isText() {
        return this == LAST_SIGN_IN || this == RECENT_CHANGES || this == DEVICES;
    }
}
