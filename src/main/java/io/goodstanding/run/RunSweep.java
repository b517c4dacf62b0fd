package io.goodstanding.run;

import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends waits whose time has come, and tells of steps that are late: whatever is due by now, also after days without a
 * running application. Of several nodes one does it at a time.
 */
@Component
class RunSweep {

    /** As many as one look takes; whatever is left comes with the next one. */
    private static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(RunSweep.class);

    private final RunRows rows;
    private final RunTimes times;
    private final Clock clock;

    RunSweep(RunRows rows, RunTimes times, Clock clock) {
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${goodstanding.run.sweep-delay:PT10S}")
    @SchedulerLock(name = "run-sweep", lockAtMostFor = "PT5M")
    public void sweep() {
        each(rows.opened(clock.instant(), MOST), times::endWait);
        each(rows.late(clock.instant(), MOST), times::tellLate);
    }

    /** One that cannot be moved along must not keep the others waiting. */
    private static void each(List<Long> runIds, LongConsumer deed) {
        for (long runId : runIds) {
            try {
                deed.accept(runId);
            } catch (RuntimeException problem) {
                LOG.error("Run {} could not be moved along", runId, problem);
            }
        }
    }
}
