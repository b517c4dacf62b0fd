package io.goodstanding.ticket;

/** Where a case stands. */
public enum TicketState {
    /** Begun, not sent. It counts as the account's one open case. */
    DRAFT,
    CLOSED;

    public String textKey() {
        return "ticket.state." + name();
    }
}
