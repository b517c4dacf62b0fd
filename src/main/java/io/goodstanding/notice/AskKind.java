package io.goodstanding.notice;

/** What somebody can ask a rep to do. */
public enum AskKind {
    /** Bring in the own LinkedIn archive. */
    IMPORT,
    /** Look whether an incident is over. */
    CHECK
}
