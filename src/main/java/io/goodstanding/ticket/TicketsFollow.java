package io.goodstanding.ticket;

import io.goodstanding.database.Utc;
import io.goodstanding.incident.IncidentLifted;
import io.goodstanding.incident.IncidentMerged;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a case when something becomes of its incident, in the same transaction. */
@Component
class TicketsFollow {

    private final TicketRows rows;
    private final TicketOpening opening;
    private final TicketTrail trail;
    private final Clock clock;

    TicketsFollow(TicketRows rows, TicketOpening opening, TicketTrail trail, Clock clock) {
        this.rows = rows;
        this.opening = opening;
        this.trail = trail;
        this.clock = clock;
    }

    /** A draft has nothing to ask for any more; what LinkedIn has in hand is for a person to close. */
    @EventListener
    void on(IncidentLifted lifted) {
        rows.holdOpenOf(lifted.accountId())
                .filter(ticket -> ticket.incidentId().equals(OptionalLong.of(lifted.incidentId())))
                .ifPresent(ticket -> {
                    if (ticket.state() == TicketState.DRAFT) {
                        opening.end(ticket, Outcome.WITHDRAWN);
                    } else {
                        trail.changeQuietly(
                                ticket, Map.of("follow_up_at", Utc.column(clock.instant())), "incident-over");
                    }
                });
    }

    /** The cases of a double are those of the incident that is kept. */
    @EventListener
    void on(IncidentMerged merged) {
        rows.moveToIncident(merged.doubleId(), merged.keptId());
    }
}
