package io.goodstanding.incident;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads incidents whoever asks: for what is derived inside a transaction and for services that have checked the
 * scope. Never called by a screen.
 */
@Component
public class IncidentRecords {

    private final IncidentRepository incidents;

    IncidentRecords(IncidentRepository incidents) {
        this.incidents = incidents;
    }

    /** All incidents of an account, newest first; doubles that were merged into another one are none. */
    public List<IncidentDetails> of(long accountId) {
        List<Incident> all = incidents.findByAccountIdAndMergedIntoIsNullOrderByStartedAtDescIdDesc(accountId);
        return all.stream().map(incident -> incident.details(all)).toList();
    }

    /** The incident that stands for one: itself, or the one that it was merged into. */
    public long standsFor(long incidentId) {
        return incidents.findById(incidentId).flatMap(Incident::mergedInto).orElse(incidentId);
    }

    /** One incident of an account that is known to be there. */
    public IncidentDetails require(long accountId, long incidentId) {
        return of(accountId).stream()
                .filter(incident -> incident.id() == incidentId)
                .findFirst()
                .orElseThrow();
    }
}
