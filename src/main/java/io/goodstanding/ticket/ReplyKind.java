package io.goodstanding.ticket;

/** What LinkedIn's answer says. */
public enum ReplyKind {
    /** The automatic mail: they have it. No answer yet. */
    RECEIPT,
    /** They ask for something. */
    ASKS,
    /** The account works again. */
    RESTORED,
    /** They say no. */
    REFUSED,
    /** They closed the case without help. It can be answered again. */
    CLOSED_CASE;

    /** Whether somebody at LinkedIn has looked at it: statistics count these. */
    public boolean isAnswer() {
        return this != RECEIPT;
    }

    TicketState after() {
        return isAnswer() ? TicketState.REPLIED : TicketState.WAITING;
    }

    public String textKey() {
        return "ticket.reply." + name();
    }
}
