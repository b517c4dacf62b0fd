package io.goodstanding.board;

import io.goodstanding.limit.LimitRecords;
import io.goodstanding.standing.Reassessment;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps rows true while nobody records anything: weeks turn, data grow stale, a ramp goes on, limits are
 * changed. */
@Component
class BoardSweep {

    /** Small transactions, so that nobody who saves waits for the sweep. */
    private static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(BoardSweep.class);

    private final BoardRows rows;
    private final Reassessment reassessment;
    private final LimitRecords limits;
    private final Clock clock;

    BoardSweep(BoardRows rows, Reassessment reassessment, LimitRecords limits, Clock clock) {
        this.rows = rows;
        this.reassessment = reassessment;
        this.limits = limits;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${goodstanding.board.sweep-delay:PT20S}")
    synchronized void sweep() {
        List<Long> outdated = outdated();
        while (!outdated.isEmpty()) {
            if (renew(outdated) == 0) {
                return;
            }
            outdated = outdated();
        }
    }

    private List<Long> outdated() {
        return rows.outdated(clock.instant(), limits.revision(), BATCH);
    }

    /** One account that cannot be assessed must not keep the others old. */
    private int renew(List<Long> accountIds) {
        try {
            reassessment.reassess(accountIds);
            return accountIds.size();
        } catch (RuntimeException problem) {
            LOG.warn("A batch of {} rows could not be renewed, trying one at a time", accountIds.size(), problem);
            return (int) accountIds.stream().filter(this::renewOne).count();
        }
    }

    private boolean renewOne(Long accountId) {
        try {
            reassessment.reassess(List.of(accountId));
            return true;
        } catch (RuntimeException problem) {
            LOG.error("The row of account {} could not be renewed", accountId, problem);
            return false;
        }
    }
}
