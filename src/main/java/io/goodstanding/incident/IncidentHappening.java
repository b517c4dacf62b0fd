package io.goodstanding.incident;

import io.goodstanding.audit.AuditEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One line of what happened to an incident.
 *
 * @param kind of the incident now
 * @param actingFor the absent person in whose stead it was done
 * @param changes the fields that are not as they were; none for what is new or gone as a whole
 * @param comment what a comment says now; empty for one that was removed and for everything else
 * @param file the name of a screenshot's file; empty for everything else
 */
public record IncidentHappening(
        long incidentId,
        IncidentKind kind,
        Instant at,
        String actor,
        Optional<String> actingFor,
        IncidentAction action,
        Map<String, AuditEntry.Change> changes,
        Optional<String> comment,
        Optional<String> file) {

    public IncidentHappening {
        changes = Map.copyOf(changes);
    }
}
