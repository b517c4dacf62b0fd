package io.goodstanding.ticket;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/** Somebody else did something in the case while it was looked at; nothing was kept. */
public class TicketChangedMeanwhile extends Refused {

    private final transient TicketEntry newest;

    TicketChangedMeanwhile(TicketEntry newest) {
        super(Phrase.of("ticket.refused.meanwhile", newest.by(), newest.recordedAt()));
        this.newest = newest;
    }

    /** What they did. */
    public TicketEntry newest() {
        return newest;
    }
}
