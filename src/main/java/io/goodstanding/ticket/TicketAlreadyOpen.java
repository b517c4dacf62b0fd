package io.goodstanding.ticket;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/** The account has an open case; whoever wants a second one is led to it. */
public class TicketAlreadyOpen extends Refused {

    private final transient TicketDetails open;

    TicketAlreadyOpen(TicketDetails open) {
        super(Phrase.of("ticket.refused.second", open.name()));
        this.open = open;
    }

    public TicketDetails open() {
        return open;
    }
}
