package io.goodstanding.incident;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.AccountFact;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs, corrects, lifts and reopens incidents, each in one transaction with its audit entry and its event. */
@Service
public class Incidents {

    private final IncidentRepository incidents;
    private final IncidentRecords records;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Incidents(
            IncidentRepository incidents,
            IncidentRecords records,
            TeamScope scope,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.records = records;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** All incidents of an account, newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<IncidentDetails> of(long accountId) {
        scope.require(accountId);
        return records.of(accountId);
    }

    /**
     * What a report would be taken for, before it is saved.
     *
     * @param corrected the incident that it would correct; empty for a new one
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Preview preview(long accountId, Optional<Long> corrected, IncidentReport report) {
        RepName rep = scope.require(accountId);
        List<Ladder.Past> others = pasts(accountId, corrected);
        return new Preview(
                Ladder.occurrence(report.kind(), report.startedAt(), others), expectedLift(rep, report, others));
    }

    /**
     * Logs what happened.
     *
     * @throws Refused for a start in the future, a date that is missing, or a second open incident of the kind
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails report(long accountId, IncidentReport report) {
        RepName rep = scope.require(accountId);
        refuseDateBeforeStart(rep, report);
        refuseSecondOpen(accountId, report.kind(), Optional.empty());
        Optional<ExpectedLift> lift = expectedLift(rep, report, pasts(accountId, Optional.empty()));
        Incident incident =
                saved(new Incident(accountId, report, lift, user.current().name(), clock.instant()));
        IncidentDetails after = detailsOf(incident);
        record("incident-logged", after, Map.of(), new IncidentRaised(accountId, after.id()));
        return after;
    }

    /**
     * Corrects an incident.
     *
     * @param seenVersion the version that was looked at
     * @throws IncidentChangedMeanwhile if somebody else was faster
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails correct(long incidentId, int seenVersion, IncidentReport report) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = detailsOf(incident);
        RepName rep = scope.require(incident.accountId());
        refuseDateBeforeStart(rep, report);
        if (before.liftedAt().isEmpty()) {
            refuseSecondOpen(before.accountId(), report.kind(), Optional.of(incidentId));
        }
        // The range that was shown is kept as long as what it follows from stays.
        Optional<ExpectedLift> lift = hasSameLift(before, report)
                ? before.expectedLift()
                : expectedLift(rep, report, pasts(before.accountId(), Optional.of(incidentId)));
        incident.correct(report, lift, clock.instant());
        return changed("incident-corrected", incident, before, new IncidentCorrected(before.accountId(), incidentId));
    }

    /** Says that an incident is over since an instant. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails lift(long incidentId, int seenVersion, Instant at) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = detailsOf(incident);
        incident.lift(at, clock.instant());
        return changed("incident-lifted", incident, before, new IncidentLifted(before.accountId(), incidentId));
    }

    /** Takes a lift back: it was not over. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails reopen(long incidentId, int seenVersion) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = detailsOf(incident);
        refuseSecondOpen(before.accountId(), before.kind(), Optional.of(incidentId));
        incident.reopen();
        return changed("incident-reopened", incident, before, new IncidentReopened(before.accountId(), incidentId));
    }

    /** Records that somebody looked and it is still there. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails foundStillThere(long incidentId, int seenVersion) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = detailsOf(incident);
        incident.foundStillThere(clock.instant());
        return changed("incident-checked", incident, before, new IncidentChecked(before.accountId(), incidentId));
    }

    private Incident require(long incidentId, int seenVersion) {
        Incident incident = incidents
                .findById(incidentId)
                .orElseThrow(() -> new AccessDeniedException("This account is not in your sight"));
        scope.require(incident.accountId());
        if (incident.version() != seenVersion) {
            throw new IncidentChangedMeanwhile(detailsOf(incident));
        }
        return incident;
    }

    private void refuseSecondOpen(long accountId, IncidentKind kind, Optional<Long> except) {
        incidents.findByAccountIdOrderByStartedAtDescIdDesc(accountId).stream()
                .map(incident -> incident.details(List.of()))
                .filter(other -> except.filter(id -> id == other.id()).isEmpty())
                .filter(other -> other.kind() == kind && other.liftedAt().isEmpty())
                .findFirst()
                .ifPresent(open -> {
                    throw Refused.because("incident.refused.second-open", open.startedAt());
                });
    }

    private List<Ladder.Past> pasts(long accountId, Optional<Long> except) {
        return incidents.findByAccountIdOrderByStartedAtDescIdDesc(accountId).stream()
                .map(incident -> incident.details(List.of()))
                .filter(other -> except.filter(id -> id == other.id()).isEmpty())
                .map(IncidentDetails::past)
                .toList();
    }

    private static void refuseDateBeforeStart(RepName rep, IncidentReport report) {
        LocalDate start = LocalDate.ofInstant(report.startedAt(), rep.zone());
        if (report.shownUntil().filter(shown -> shown.isBefore(start)).isPresent()) {
            throw Refused.because("incident.refused.shown-before-start");
        }
    }

    private static boolean hasSameLift(IncidentDetails before, IncidentReport report) {
        return before.kind() == report.kind()
                && before.extent() == report.extent()
                && before.startedAt().equals(report.startedAt())
                && before.shownUntil().equals(report.shownUntil());
    }

    private static Optional<ExpectedLift> expectedLift(RepName rep, IncidentReport report, List<Ladder.Past> others) {
        return ExpectedLift.of(
                report.kind(), report.extent(), report.startedAt(), report.shownUntil(), rep.zone(), others);
    }

    private IncidentDetails detailsOf(Incident incident) {
        return incident.details(incidents.findByAccountIdOrderByStartedAtDescIdDesc(incident.accountId()));
    }

    /** Of two who log the same kind at the same moment, the database lets one through. */
    private Incident saved(Incident incident) {
        try {
            return incidents.saveAndFlush(incident);
        } catch (DataIntegrityViolationException e) {
            throw Refused.because("incident.refused.second-open-now");
        }
    }

    private IncidentDetails changed(String action, Incident incident, IncidentDetails before, AccountFact event) {
        IncidentDetails after = detailsOf(saved(incident));
        record(action, after, auditState(before), event);
        return after;
    }

    private void record(String action, IncidentDetails after, Map<String, String> before, AccountFact event) {
        audit.record(action, "incident", after.id(), OptionalLong.of(after.accountId()), before, auditState(after));
        events.publishEvent(event);
    }

    private static Map<String, String> auditState(IncidentDetails details) {
        Map<String, String> state = new TreeMap<>();
        state.put("kind", details.kind().name());
        state.put("extent", details.extent().name());
        state.put("startedAt", details.startedAt().toString());
        state.put("liftedAt", details.liftedAt().map(Instant::toString).orElse(""));
        state.put("shownUntil", details.shownUntil().map(Object::toString).orElse(""));
        state.put("wording", details.wording());
        state.put("note", details.note());
        state.put("expectedLift", details.expectedLift().map(Object::toString).orElse(""));
        state.put("checkedAt", details.checkedAt().map(Instant::toString).orElse(""));
        return state;
    }

    /** What a report would be: the how-manieth of its family, and when it usually lifts. */
    public record Preview(int occurrence, Optional<ExpectedLift> expectedLift) {}
}
