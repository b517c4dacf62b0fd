package io.goodstanding.inbox;

/** What a notice is about; each kind can be muted by itself. */
public enum NoticeKind {
    /** Somebody asks to bring in an archive. */
    IMPORT_ASKED,
    /** What became of an own request. */
    ANSWERED,
    /** Look whether something is over. */
    CHECK_ASKED,
    /** Something happened to an account, or is over. */
    INCIDENT,
    /** A team or a rep to look after, or a new place. */
    ASSIGNED,
    /** A step of a playbook waits to be done, or is late. */
    STEP,
    /** A case with LinkedIn's support: a word is due, or LinkedIn answered. */
    TICKET,
    /** Somebody was named in a note. */
    MENTIONED,
    /** A limit is near or reached. */
    LIMIT_NEAR;

    public String textKey() {
        return "inbox.kind." + name();
    }
}
