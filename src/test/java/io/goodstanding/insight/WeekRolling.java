package io.goodstanding.insight;

import io.goodstanding.database.Utc;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers and restrictions of the past, and their roll without waiting for the sweep. */
@TestComponent
public class WeekRolling {

    private final JdbcClient jdbc;
    private final WeekRolls rolls;

    WeekRolling(JdbcClient jdbc, WeekRolls rolls) {
        this.jdbc = jdbc;
        this.rolls = rolls;
    }

    public void sent(long accountId, String day, int count) {
        jdbc.sql("""
            INSERT INTO day_count (account_id, metric, day, origin, count, entered_by, entered_at)
            VALUES (?, 'INVITATIONS_SENT', ?, 'HAND', ?, 'Rita Rep', NOW())\
            """).params(accountId, day, count).update();
    }

    /** Invitations paused from one instant to another. */
    public void restricted(long accountId, String from, String to) {
        jdbc.sql("""
            INSERT INTO incident (version, account_id, kind, extent, started_at, lifted_at, wording, note, tool_use,
                logged_by, logged_at)
            VALUES (0, ?, 'INVITATIONS_PAUSED', 'USUAL', ?, ?, '', '', 'NONE', 'Rita Rep', NOW())\
            """)
                .params(accountId, Utc.column(Instant.parse(from)), Utc.column(Instant.parse(to)))
                .update();
    }

    public void roll(long accountId) {
        rolls.roll(accountId);
    }
}
