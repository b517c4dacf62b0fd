package io.goodstanding.incident;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.AccountFact;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs, corrects, lifts, reopens and merges incidents, each in one transaction with its audit entry and its event. */
@Service
public class Incidents {

    /** The field of a lift, for refusals. */
    public static final String LIFTED_AT = Incident.LIFTED_AT;

    private final IncidentShelf shelf;
    private final IncidentRecords records;
    private final IncidentBelongings belongings;
    private final TeamScope scope;
    private final CurrentUser user;
    private final IncidentTrail trail;
    private final Clock clock;

    Incidents(
            IncidentShelf shelf,
            IncidentRecords records,
            IncidentBelongings belongings,
            TeamScope scope,
            CurrentUser user,
            IncidentTrail trail,
            Clock clock) {
        this.shelf = shelf;
        this.records = records;
        this.belongings = belongings;
        this.scope = scope;
        this.user = user;
        this.trail = trail;
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
        List<Ladder.Past> others = shelf.pasts(accountId, corrected);
        return new Preview(
                Ladder.occurrence(report.kind(), report.startedAt(), others), report.expectedLift(rep.zone(), others));
    }

    /**
     * Logs what happened.
     *
     * @throws Refused at the field that cannot be kept, or for a second open incident of the kind
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails report(long accountId, IncidentReport told) {
        RepName rep = scope.require(accountId);
        IncidentReport report = told.checked(rep.zone(), clock.instant());
        shelf.refuseSecondOpen(accountId, report.kind(), Optional.empty());
        Optional<ExpectedLift> lift = report.expectedLift(rep.zone(), shelf.pasts(accountId, Optional.empty()));
        Incident incident =
                shelf.saved(new Incident(accountId, report, lift, user.current().name(), clock.instant()));
        IncidentDetails after = shelf.detailsOf(incident);
        trail.logged(after);
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
    public IncidentDetails correct(long incidentId, int seenVersion, IncidentReport told) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = shelf.detailsOf(incident);
        RepName rep = scope.require(incident.accountId());
        IncidentReport report = told.checked(rep.zone(), clock.instant());
        if (before.liftedAt().isEmpty()) {
            shelf.refuseSecondOpen(before.accountId(), report.kind(), Optional.of(incidentId));
        }
        // The range that was shown is kept as long as what it follows from stays.
        Optional<ExpectedLift> lift = report.liftsLike(before)
                ? before.expectedLift()
                : report.expectedLift(rep.zone(), shelf.pasts(before.accountId(), Optional.of(incidentId)));
        incident.correct(report, lift);
        return changed(
                IncidentAction.CORRECTED, incident, before, new IncidentCorrected(before.accountId(), incidentId));
    }

    /** Says that an incident is over since an instant. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails lift(long incidentId, int seenVersion, Instant at) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = shelf.detailsOf(incident);
        incident.lift(at, clock.instant());
        return changed(IncidentAction.LIFTED, incident, before, new IncidentLifted(before.accountId(), incidentId));
    }

    /** Takes a lift back: it was not over. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails reopen(long incidentId, int seenVersion) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = shelf.detailsOf(incident);
        shelf.refuseSecondOpen(before.accountId(), before.kind(), Optional.of(incidentId));
        incident.reopen();
        return changed(IncidentAction.REOPENED, incident, before, new IncidentReopened(before.accountId(), incidentId));
    }

    /** Records that somebody looked and it is still there. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails foundStillThere(long incidentId, int seenVersion) {
        Incident incident = require(incidentId, seenVersion);
        IncidentDetails before = shelf.detailsOf(incident);
        incident.foundStillThere(clock.instant());
        return changed(IncidentAction.CHECKED, incident, before, new IncidentChecked(before.accountId(), incidentId));
    }

    /**
     * Makes one of two that are the same thing told twice, open or lifted. The kept one takes the earlier start, the
     * later end and what it does not say itself, the comments and the screenshots; the double counts no more, but stays
     * in the trail.
     *
     * @throws Refused if they are of different accounts or kinds
     * @throws IncidentChangedMeanwhile if somebody else was faster
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentDetails merge(long keptId, int keptVersion, long doubleId, int doubleVersion) {
        Incident kept = require(keptId, keptVersion);
        Incident twin = require(doubleId, doubleVersion);
        RepName rep = scope.require(kept.accountId());
        IncidentDetails before = shelf.detailsOf(kept);
        IncidentDetails twinBefore = shelf.detailsOf(twin);
        shelf.merge(twin, kept);
        IncidentReport joined = kept.joinedWith(twin);
        Optional<ExpectedLift> lift = joined.liftsLike(before)
                ? before.expectedLift()
                : joined.expectedLift(rep.zone(), shelf.pasts(before.accountId(), Optional.of(keptId)));
        kept.correct(joined, lift);
        kept.lastAsLongAs(twin);
        belongings.move(doubleId, keptId);
        IncidentDetails after = shelf.detailsOf(shelf.saved(kept));
        trail.merged(before, after, twinBefore);
        return after;
    }

    private Incident require(long incidentId, int seenVersion) {
        Incident incident = shelf.require(incidentId);
        scope.require(incident.accountId());
        incident.requireItCounts();
        if (incident.version() != seenVersion) {
            throw new IncidentChangedMeanwhile(shelf.detailsOf(incident));
        }
        return incident;
    }

    private IncidentDetails changed(
            IncidentAction action, Incident incident, IncidentDetails before, AccountFact event) {
        IncidentDetails after = shelf.detailsOf(shelf.saved(incident));
        trail.changed(action, before, after, event);
        return after;
    }

    /** What a report would be: the how-manieth of its family, and when it usually lifts. */
    public record Preview(int occurrence, Optional<ExpectedLift> expectedLift) {}
}
