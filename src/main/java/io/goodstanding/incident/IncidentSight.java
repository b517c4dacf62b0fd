package io.goodstanding.incident;

import io.goodstanding.team.TeamScope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Incidents that the user may see. One that does not exist is refused in the same words as one out of sight. */
@Component
class IncidentSight {

    private final IncidentShelf shelf;
    private final TeamScope scope;

    IncidentSight(IncidentShelf shelf, TeamScope scope) {
        this.shelf = shelf;
        this.scope = scope;
    }

    /** @throws AccessDeniedException if it is out of sight */
    IncidentDetails require(long incidentId) {
        return seen(shelf.require(incidentId));
    }

    /**
     * The same for whoever puts something to it: until the transaction ends, nobody else does.
     *
     * @throws AccessDeniedException if it is out of sight
     * @throws io.goodstanding.shared.Refused if it was merged into another one
     */
    IncidentDetails hold(long incidentId) {
        Incident incident = shelf.hold(incidentId);
        IncidentDetails seen = seen(incident);
        incident.requireItCounts();
        return seen;
    }

    private IncidentDetails seen(Incident incident) {
        scope.require(incident.accountId());
        return shelf.detailsOf(incident);
    }
}
