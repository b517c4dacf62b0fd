package io.goodstanding.channel;

/** Whether the rep is signed in to LinkedIn on any device: it decides which ways are open at all. */
public enum SignedIn {
    YES,
    NO,
    /** Nobody has asked yet. */
    UNKNOWN
}
