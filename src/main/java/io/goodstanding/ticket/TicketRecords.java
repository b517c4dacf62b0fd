package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and reads cases whoever asks: for playbook steps, in their transaction, and for services that have checked the
 * scope. Never called by a screen.
 */
@Component
public class TicketRecords {

    private final TicketRows rows;
    private final TicketOpening opening;

    TicketRecords(TicketRows rows, TicketOpening opening) {
        this.rows = rows;
        this.opening = opening;
    }

    /**
     * Begins a case, or gives the one that is open: LinkedIn answers one case at a time, and a second one makes both
     * slower. The report of a compromised account takes the place of another one.
     *
     * @param begunIn the entry of the run in which it is begun
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TicketDetails draft(long accountId, OptionalLong incidentId, Channel channel, String begunIn) {
        return rows.holdOpenOf(accountId)
                .filter(open -> !TicketOpening.givesWay(open, channel))
                .orElseGet(() -> opening.begin(accountId, incidentId, channel, begunIn));
    }

    /** Throws a draft away that nothing was done with; a case that was sent stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(TicketDetails ticket) {
        rows.hold(ticket.id()).filter(held -> held.state() == TicketState.DRAFT).ifPresent(opening::discard);
    }

    /** A case whoever asks. */
    public Optional<TicketDetails> find(long ticketId) {
        return rows.find(ticketId);
    }

    /** The account's one open case. */
    public Optional<TicketDetails> open(long accountId) {
        return rows.openOf(accountId);
    }

    /** The open cases of several accounts, in one statement. */
    public List<TicketDetails> open(Collection<Long> accountIds) {
        return rows.openOf(accountIds);
    }
}
