package io.goodstanding.team;

import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells open pages that a stand-in has begun or ended while nobody did anything. Only the bell depends on it: what is
 * in sight is asked of the database with every click. Each node tells its own pages.
 */
@Component
class StandInSweep {

    private final StandInBook book;
    private final Bell bell;
    private final Clock clock;
    private Instant seen;

    StandInSweep(StandInBook book, Bell bell, Clock clock) {
        this.book = book;
        this.bell = bell;
        this.clock = clock;
        this.seen = clock.instant();
    }

    @Scheduled(fixedDelayString = "${goodstanding.stand-in.sweep-delay:PT10S}")
    synchronized void sweep() {
        Instant now = clock.instant();
        if (book.turns(seen, now) > 0) {
            bell.ringAfterCommit(Topic.TEAMS);
        }
        seen = now;
    }
}
