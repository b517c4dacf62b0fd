package io.goodstanding.triage;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets drafts with which nobody goes on; a due one is offered to nobody meanwhile. */
@Component
class DraftSweep {

    private final DraftRows rows;
    private final Clock clock;

    DraftSweep(DraftRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${goodstanding.draft.sweep-delay:PT6H}")
    void forget() {
        rows.forget(clock.instant().minus(Drafts.KEPT));
    }
}
