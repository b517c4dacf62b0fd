package io.goodstanding.board;

import io.goodstanding.limit.LimitsChanged;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Rows follow changed limits right after the change, in the sweep's batches: whoever saves does not wait for thousands of
 * accounts, and open boards follow batch by batch.
 */
@Component
class LimitsFollow {

    private final BoardSweep sweep;
    private final TaskScheduler scheduler;

    LimitsFollow(BoardSweep sweep, TaskScheduler scheduler) {
        this.sweep = sweep;
        this.scheduler = scheduler;
    }

    @TransactionalEventListener
    void follow(LimitsChanged changed) {
        scheduler.schedule(sweep::sweep, scheduler.getClock().instant());
    }
}
