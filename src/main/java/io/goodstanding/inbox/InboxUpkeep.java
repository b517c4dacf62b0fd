package io.goodstanding.inbox;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What time does to notices: those that were put off come back, old ones go. Each step is a transaction of its own. */
@Component
public class InboxUpkeep {

    /** Older notices are nobody's work any more. */
    static final Duration KEPT = Duration.ofDays(180);

    /** Small transactions, so that nobody who is told something waits. */
    static final int BATCH = 500;

    private final NoticeRows rows;
    private final Bell bell;
    private final Clock clock;

    InboxUpkeep(NoticeRows rows, Bell bell, Clock clock) {
        this.rows = rows;
        this.bell = bell;
        this.clock = clock;
    }

    /** Counts what is due again, and tells the windows of its readers. */
    @RetryingTransaction
    public void bringBack() {
        Instant now = clock.instant();
        List<Long> readers = rows.due(now);
        if (!readers.isEmpty()) {
            rows.comeBack(now);
            readers.forEach(reader -> bell.ringAfterCommit(Topic.inbox(reader)));
        }
    }

    /** @return whether there may be more to forget */
    @RetryingTransaction
    public boolean forgetSome() {
        return rows.forget(clock.instant().minus(KEPT), BATCH) == BATCH;
    }
}
