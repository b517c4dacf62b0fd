package io.goodstanding.run;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.playbook.StepState;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What time alone does to a run, each in a transaction of its own. */
@Component
class RunTimes {

    private final RunRows rows;
    private final RunBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunTimes(RunRows rows, RunBook book, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down where the run stands now that its wait may be over. */
    @RetryingTransaction
    public void endWait(long runId) {
        rows.hold(runId).ifPresent(book::settle);
    }

    /** Tells once that the step which the run stands at is late. */
    @RetryingTransaction
    public void tellLate(long runId) {
        rows.hold(runId).ifPresent(run -> {
            Instant now = run.now(clock);
            boolean late = run.run()
                    .course(now)
                    .open()
                    .filter((StepState state) -> state.isOverdue(now))
                    .isPresent();
            rows.lateTold(runId);
            if (late) {
                events.publishEvent(new RunStepLate(run.accountId(), runId));
            }
        });
    }
}
