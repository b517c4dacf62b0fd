package io.goodstanding.inbox;

/** What of an inbox is looked at. Only what is unread is counted. */
public enum InboxPart {
    /** Neither read nor done nor put off. */
    UNREAD,
    /** Everything but what is muted. */
    ALL,
    /** Put off until a time that has not come. */
    SNOOZED,
    /** Of the kinds that the reader has muted. */
    MUTED;

    public String textKey() {
        return "inbox.part." + name();
    }
}
