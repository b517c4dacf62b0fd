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
    START;

    /** Whether a step or a person can start it; what leads out of an incident begins with the incident. */
    public boolean canBeStarted() {
        return this != RECOVERY;
    }
}
