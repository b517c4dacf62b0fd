package io.goodstanding.incident;

import io.goodstanding.database.DuplicateKey;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where incidents stand: of each account and kind at most one is open. */
@Component
class IncidentShelf {

    private static final String ONE_OPEN_PER_KIND = "incident_one_open_per_kind";

    private final IncidentRepository incidents;

    IncidentShelf(IncidentRepository incidents) {
        this.incidents = incidents;
    }

    /** One that does not exist is refused in the same words as one out of sight. */
    Incident require(long incidentId) {
        return incidents.findById(incidentId).orElseThrow(IncidentShelf::outOfSight);
    }

    /** The same, with its row locked until the transaction ends. */
    Incident hold(long incidentId) {
        return incidents.findLockedById(incidentId).orElseThrow(IncidentShelf::outOfSight);
    }

    private static AccessDeniedException outOfSight() {
        return new AccessDeniedException("This account is not in your sight");
    }

    IncidentDetails detailsOf(Incident incident) {
        return incident.details(
                incidents.findByAccountIdAndMergedIntoIsNullOrderByStartedAtDescIdDesc(incident.accountId()));
    }

    /** What the ladder is counted from. */
    List<Ladder.Past> pasts(long accountId, Optional<Long> except) {
        return others(accountId, except).map(IncidentDetails::past).toList();
    }

    void refuseSecondOpen(long accountId, IncidentKind kind, Optional<Long> except) {
        others(accountId, except)
                .filter(other -> other.kind() == kind && other.liftedAt().isEmpty())
                .findFirst()
                .ifPresent(open -> {
                    throw new SecondOpen(open);
                });
    }

    /** A double of the kept one, and what had been merged into it before, count no more. */
    void merge(Incident twin, Incident kept) {
        incidents.findByMergedInto(twin.id()).forEach(earlier -> earlier.mergeInto(kept));
        twin.mergeInto(kept);
        saved(twin);
    }

    /** Of two who log the same kind at the same moment, the database lets one through. */
    Incident saved(Incident incident) {
        try {
            return incidents.saveAndFlush(incident);
        } catch (DataIntegrityViolationException e) {
            if (DuplicateKey.isCauseOf(e, ONE_OPEN_PER_KIND)) {
                throw Refused.at(IncidentReport.KIND, Phrase.of("incident.refused.second-open-now"));
            }
            throw e;
        }
    }

    private Stream<IncidentDetails> others(long accountId, Optional<Long> except) {
        return incidents.findByAccountIdAndMergedIntoIsNullOrderByStartedAtDescIdDesc(accountId).stream()
                .map(incident -> incident.details(List.of()))
                .filter(other -> except.filter(id -> id == other.id()).isEmpty());
    }
}
