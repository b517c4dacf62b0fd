package io.goodstanding.playbook;

/** What a playbook is for. */
public enum Purpose {
    /** Leads out of an incident. */
    RECOVERY,
    /** What is to be done once it is over. */
    AFTERCARE,
    /** Looks back together. */
    REVIEW,
    /** A new rep or account; no incident. */
    START
}
