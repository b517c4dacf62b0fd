package io.goodstanding.insight;

import io.goodstanding.limit.LimitWeek;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes weeks anew one account at a time: a little after a fact, and for everybody when the week turns. */
@Component
class WeekRollSweep {

    private static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(WeekRollSweep.class);

    private final WeekRollRows rows;
    private final WeekRolls rolls;
    private final Clock clock;

    WeekRollSweep(WeekRollRows rows, WeekRolls rolls, Clock clock) {
        this.rows = rows;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** One that cannot be rolled must not keep the others waiting; it is tried again with the next sweep. */
    @Scheduled(fixedDelayString = "${goodstanding.insight.sweep-delay:PT5S}")
    @SchedulerLock(name = "insight-sweep", lockAtMostFor = "PT10M")
    public void sweep() {
        LocalDate running = LimitWeek.containing(clock.instant()).monday();
        Set<Long> tried = new HashSet<>();
        List<Long> due = rows.due(running, BATCH);
        while (tried.addAll(due)) {
            due.forEach(this::roll);
            due = rows.due(running, BATCH);
        }
    }

    private void roll(long accountId) {
        try {
            rolls.roll(accountId);
        } catch (RuntimeException problem) {
            LOG.error("The weeks of account {} could not be made", accountId, problem);
        }
    }
}
