package io.goodstanding.ticket;

import io.goodstanding.incident.IncidentKind;
import java.util.Optional;

/** A case in a list. */
public record TicketRow(TicketDetails ticket, String rep, long teamId, String team, Optional<IncidentKind> about) {

    /** What words are looked for in. */
    String searched() {
        return String.join(" ", rep, team, ticket.name(), ticket.caseNumber().orElse(""));
    }
}
