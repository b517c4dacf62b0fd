package io.goodstanding.ticket;

import io.goodstanding.team.TeamScope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose cases the user may see. One that does not exist is refused in the words of one out of sight. */
@Component
class TicketSight {

    private final TicketRows rows;
    private final TicketEntries entries;
    private final TeamScope scope;

    TicketSight(TicketRows rows, TicketEntries entries, TeamScope scope) {
        this.rows = rows;
        this.entries = entries;
        this.scope = scope;
    }

    TicketDetails require(long ticketId) {
        TicketDetails ticket = rows.find(ticketId).orElseThrow(TicketSight::outOfSight);
        scope.require(ticket.accountId());
        return ticket;
    }

    /**
     * The same for whoever changes it: until the transaction ends, nobody else does.
     *
     * @throws TicketChangedMeanwhile if something happened since the version that the user looked at
     */
    TicketDetails hold(long ticketId, int seenVersion) {
        TicketDetails ticket = holdAny(ticketId);
        if (ticket.version() != seenVersion) {
            throw new TicketChangedMeanwhile(entries.newest(ticketId).orElseThrow());
        }
        return ticket;
    }

    /** The same whatever was looked at. */
    TicketDetails holdAny(long ticketId) {
        require(ticketId);
        return rows.hold(ticketId).orElseThrow(TicketSight::outOfSight);
    }

    private static AccessDeniedException outOfSight() {
        return new AccessDeniedException("This account is not in your sight");
    }
}
