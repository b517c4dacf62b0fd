package io.goodstanding.run;

import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentCorrected;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentLifted;
import io.goodstanding.incident.IncidentMerged;
import io.goodstanding.incident.IncidentRaised;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.incident.IncidentReopened;
import io.goodstanding.playbook.Fact;
import io.goodstanding.playbook.Move;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps runs and incidents together, in the transaction of what happened to the incident: one that is open has a run
 * of its kind's playbook, which knows whether it is over and when it usually is.
 */
@Component
class RunFollower {

    private final IncidentRecords incidents;
    private final RunRows rows;
    private final RunBook book;
    private final RunStarter starter;
    private final Clock clock;

    RunFollower(IncidentRecords incidents, RunRows rows, RunBook book, RunStarter starter, Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.book = book;
        this.starter = starter;
        this.clock = clock;
    }

    @EventListener
    void on(IncidentRaised raised) {
        starter.startWith(incidents.require(raised.accountId(), raised.incidentId()));
    }

    @EventListener
    void on(IncidentCorrected corrected) {
        follow(corrected.accountId(), corrected.incidentId());
    }

    @EventListener
    void on(IncidentLifted lifted) {
        follow(lifted.accountId(), lifted.incidentId());
    }

    @EventListener
    void on(IncidentReopened reopened) {
        follow(reopened.accountId(), reopened.incidentId());
    }

    @EventListener
    void on(IncidentMerged merged) {
        rows.holdOfIncident(merged.doubleId()).ifPresent(this::end);
        rows.moveWhatCameAfter(merged.doubleId(), merged.keptId());
        follow(merged.accountId(), merged.keptId());
    }

    private void follow(long accountId, long incidentId) {
        IncidentDetails incident = incidents.require(accountId, incidentId);
        Optional<RunDetails> run = rows.holdOfIncident(incidentId);
        Optional<RunDetails> same = run.filter(found -> isOfKind(found, incident) && !wasEnded(found));
        if (same.isPresent()) {
            bringUpToDate(same.get(), incident);
            return;
        }
        run.ifPresent(this::end);
        if (incident.liftedAt().isEmpty()) {
            starter.startFor(incident);
        }
    }

    private static boolean isOfKind(RunDetails run, IncidentDetails incident) {
        return incident.kind().name().equals(run.run().facts().values().get(Fact.KIND));
    }

    /** Another one took over; where its kind comes back, it begins anew. */
    private static boolean wasEnded(RunDetails run) {
        return run.run().moves().stream().anyMatch(move -> move.kind() == Move.Kind.ENDED);
    }

    private void bringUpToDate(RunDetails run, IncidentDetails incident) {
        RunDetails current = run;
        boolean lifted = incident.liftedAt().isPresent();
        if (current.course(clock).lifted() != lifted) {
            current = book.add(current, lifted ? Move.Kind.LIFTED : Move.Kind.REOPENED, "", "");
        }
        Optional<Instant> expected = incident.expectedLift().map(ExpectedLift::to);
        // One that is over waits for nothing, and another move would be another end of it.
        if (!current.course(clock).isClosed() && !current.run().liftExpected().equals(expected)) {
            String at = expected.map(Instant::toString).orElse("");
            book.add(current, Move.Kind.LIFT_EXPECTED, at, "");
        }
    }

    private void end(RunDetails run) {
        if (!run.course(clock).isClosed()) {
            book.add(run, Move.Kind.ENDED, "", "");
        }
    }
}
