package io.goodstanding.ticket;

/** Where a case stands: draft → sent → waiting → replied (→ waiting …) → closed. */
public enum TicketState {
    /** Begun, not sent. It counts as the account's one open case. */
    DRAFT,
    /** On its way; LinkedIn has not said yet that it has it. */
    SENT,
    /** LinkedIn has it and owes an answer. */
    WAITING,
    /** LinkedIn has answered; the next word is the rep's. */
    REPLIED,
    CLOSED;

    /** Whether LinkedIn has the next word. */
    public boolean waits() {
        return this == SENT || this == WAITING;
    }

    /** Whether it can be answered: something was sent, and it is not over. */
    public boolean isUnderWay() {
        return waits() || this == REPLIED;
    }

    /** Where it stands once something more was sent. */
    TicketState afterSending() {
        return this == DRAFT || this == SENT ? SENT : WAITING;
    }

    public String textKey() {
        return "ticket.state." + name();
    }
}
