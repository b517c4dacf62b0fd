package io.goodstanding.ticket;

/** What happened in a case. */
public enum EntryKind {
    OPENED,
    /** A letter left the house; it is kept as it was sent. */
    SENT,
    /** A message to LinkedIn's help account on X. */
    X_SENT,
    /** LinkedIn answered; the value is a {@link ReplyKind}. */
    REPLY,
    NOTE,
    /** A manager read the letter and found it right. */
    READ,
    /** The follow-up waits; the value is the day. */
    SNOOZED,
    /** The value is LinkedIn's number of the case. */
    NUMBERED,
    /** The value is an {@link Outcome}. */
    CLOSED,
    REOPENED;

    public String textKey() {
        return "ticket.entry." + name();
    }
}
