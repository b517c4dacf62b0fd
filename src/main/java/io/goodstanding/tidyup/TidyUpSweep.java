package io.goodstanding.tidyup;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes names that are due. What is due stands in the rows, so a time at which the server was down is made up for at
 * the next turn; no reader sees a due name meanwhile.
 */
@Component
class TidyUpSweep {

    /** Small transactions, so that no import waits for the sweep. */
    private static final int BATCH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(TidyUpSweep.class);

    private final TidyUpRows rows;
    private final Clock clock;

    TidyUpSweep(TidyUpRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${goodstanding.tidy-up.sweep-delay:PT10M}")
    void sweep() {
        int removed = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = rows.removeDue(clock.instant(), BATCH);
            removed += batch;
        }
        if (removed > 0) {
            LOG.info("{} names of invitees were due and are gone", removed);
        }
    }
}
