package io.goodstanding.run;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Run;
import io.goodstanding.playbook.StepMoved;
import io.goodstanding.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Does, skips and takes back steps: the move and everything that it changes are kept together, or neither. */
@Service
public class RunSteps {

    private final RunSight sight;
    private final RunBook book;
    private final RunEffects effects;
    private final Clock clock;

    RunSteps(RunSight sight, RunBook book, RunEffects effects, Clock clock) {
        this.sight = sight;
        this.book = book;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * Does the step that the run stands at.
     *
     * @throws StepMoved if it stands at another one by now: somebody was faster
     * @throws Refused at the field that is missing
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public RunDetails work(long runId, Deed deed) {
        RunDetails run = sight.holdToWork(runId);
        // Where the clock was set back the run is ahead of it, and no incident lifts in the future.
        Deed dated = deed.liftedAt(deed.liftedAt().orElse(clock.instant()));
        Run.Decision decision = run.run().work(dated, run.now(clock));
        RunDetails after = book.append(run, decision.move());
        decision.effects().forEach(effect -> effects.apply(after, effect));
        return settled(runId);
    }

    /**
     * Leaves a step out.
     *
     * @param reason needed where the step is required
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public RunDetails skip(long runId, String step, int attempt, String reason) {
        RunDetails run = sight.holdToWork(runId);
        Run.Decision decision = run.run().skip(step, attempt, reason, run.now(clock));
        return book.add(run, decision.move());
    }

    /**
     * Takes back what was done last, and what it changed.
     *
     * @param seenSeq how often it had been changed when it was looked at
     * @throws Refused if something was done since, or it has left the house
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public RunDetails undo(long runId, int seenSeq) {
        RunDetails run = sight.hold(runId);
        if (run.seq() != seenSeq) {
            throw Refused.because("run.refused.undo-moved");
        }
        run.run().undoable();
        if (!run.canBeTakenBackBy(sight.mayManage(run.accountId()))) {
            throw new AccessDeniedException("This step is for a manager");
        }
        RunEntry entry = run.lastWork().orElseThrow();
        effects.takeBack(book.takeBack(run), entry);
        return settled(runId);
    }

    /** Nothing is due any more of a run that leads out of no incident; one that does ends with its incident. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public RunDetails end(long runId, String reason) {
        RunDetails run = sight.holdToWork(runId);
        Instant now = run.now(clock);
        return book.add(run, run.run().ended(reason, now));
    }

    /** Effects may have moved it along. */
    private RunDetails settled(long runId) {
        RunDetails run = book.require(runId);
        book.settle(run);
        return run;
    }
}
