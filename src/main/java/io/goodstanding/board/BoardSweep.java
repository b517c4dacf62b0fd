package io.goodstanding.board;

import io.goodstanding.standing.Reassessment;
import java.time.Clock;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps rows true while nobody records anything: weeks turn, data grow stale, a ramp goes on. */
@Component
class BoardSweep {

    /** Small transactions, so that nobody who saves waits for the sweep. */
    private static final int BATCH = 50;

    private final BoardRows rows;
    private final Reassessment reassessment;
    private final Clock clock;

    BoardSweep(BoardRows rows, Reassessment reassessment, Clock clock) {
        this.rows = rows;
        this.reassessment = reassessment;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${goodstanding.board.sweep-delay:PT20S}")
    void sweep() {
        List<Long> outdated = rows.outdated(clock.instant(), BATCH);
        while (!outdated.isEmpty()) {
            reassessment.reassess(outdated);
            outdated = rows.outdated(clock.instant(), BATCH);
        }
    }
}
