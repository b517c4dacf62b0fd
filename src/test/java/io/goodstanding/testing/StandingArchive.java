package io.goodstanding.testing;

import io.goodstanding.database.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An archive that was brought in and stands, for tests that need no archive to read. */
public final class StandingArchive {

    private StandingArchive() {}

    /**
     * @param pending how many invitations it has waiting, and {@code old} of them for more than 30 days
     * @return the number of the import
     */
    public static long add(JdbcClient jdbc, long accountId, Instant madeAt, int pending, int old) {
        jdbc.sql("""
            INSERT INTO archive_import (account_id, imported_at, imported_by, file_name, made_at, dense_from,
                dense_to, acceptance_sent, acceptance_accepted, pending, pending_over_thirty_days,
                connections, acceptance_trend)
            VALUES (?, ?, 'Rita Rep', 'a.zip', ?, '2026-06-01', '2026-11-18', 0, 0, ?, ?, 0, '')\
            """)
                .params(accountId, Utc.column(madeAt), Utc.column(madeAt), pending, old)
                .update();
        return jdbc.sql("SELECT MAX(id) FROM archive_import WHERE account_id = ?")
                .param(accountId)
                .query(Long.class)
                .single();
    }
}
