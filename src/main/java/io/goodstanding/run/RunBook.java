package io.goodstanding.run;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.database.DuplicateKey;
import io.goodstanding.playbook.Move;
import io.goodstanding.shared.Refused;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Writes runs: every change is a move, kept with where the run stands after it, with its trail, and with word to the
 * rest of the house. Asks nobody for leave: that is done before.
 */
@Component
class RunBook {

    private static final String ONE_OPEN = "playbook_run_one_open";

    private final RunRows rows;
    private final RunTrail trail;
    private final ActorSource actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunBook(RunRows rows, RunTrail trail, ActorSource actors, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param toldOtherwise whether something else tells people of it already
     * @throws Refused if somebody started the same one at the same moment
     */
    RunDetails start(NewRun run, boolean toldOtherwise) {
        RunDetails started = require(inserted(run));
        trail.started(started);
        project(started);
        events.publishEvent(new RunMoved(started.accountId(), started.id(), toldOtherwise));
        return started;
    }

    private long inserted(NewRun run) {
        try {
            return rows.insert(run);
        } catch (DataIntegrityViolationException e) {
            throw second(e);
        }
    }

    /** One that is started, and one that goes on because its last step is taken back, may find another one in its place. */
    private static RuntimeException second(DataIntegrityViolationException e) {
        return DuplicateKey.isCauseOf(e, ONE_OPEN) ? Refused.because("run.refused.second") : e;
    }

    /** Adds a move to a run that is held. */
    RunDetails add(RunDetails run, Move move) {
        RunDetails after = append(run, move);
        settle(after);
        return after;
    }

    /** The same for a move from which more follows: nobody is told where the run stands in between. */
    RunDetails append(RunDetails run, Move move) {
        rows.append(run, move, actors.current().name());
        RunDetails after = require(run.id());
        project(after);
        trail.moved(run, after, move);
        return after;
    }

    /** Adds something that concerns the whole run. */
    RunDetails add(RunDetails run, Move.Kind kind, String value, String note) {
        return add(run, Move.of(kind, value, note, run.now(clock)));
    }

    /** Takes the last thing back that was done in a run that is held; what follows from it is left to be settled. */
    RunDetails takeBack(RunDetails run) {
        run.run().undoable();
        rows.takeBack(
                run.id(), run.lastWork().orElseThrow().seq(), actors.current().name(), run.now(clock));
        RunDetails after = require(run.id());
        trail.takenBack(run, after);
        return after;
    }

    /** Writes down where it stands now. */
    void settle(RunDetails run) {
        project(run);
        events.publishEvent(new RunMoved(run.accountId(), run.id()));
    }

    private void project(RunDetails run) {
        try {
            rows.project(run, run.now(clock));
        } catch (DataIntegrityViolationException e) {
            throw second(e);
        }
    }

    RunDetails require(long runId) {
        return rows.hold(runId).orElseThrow();
    }
}
