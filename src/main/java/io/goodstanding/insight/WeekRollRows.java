package io.goodstanding.insight;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of weeks, and of accounts whose weeks wait to be made anew. */
@Component
class WeekRollRows {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    WeekRollRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Something was recorded: the account's weeks are to be made anew. */
    void want(long accountId, LocalDate never) {
        jdbc.sql("""
            INSERT INTO account_week_roll (account_id, wanted, rolled, rolled_week) VALUES (?, 1, 0, ?)
            ON DUPLICATE KEY UPDATE wanted = wanted + 1\
            """).params(accountId, never).update();
    }

    /** Accounts whose weeks are old or were never made. */
    List<Long> due(LocalDate runningWeek, int atMost) {
        return jdbc.sql("""
            SELECT a.id FROM account a LEFT JOIN account_week_roll w ON w.account_id = a.id
            WHERE w.account_id IS NULL OR w.wanted <> w.rolled OR w.rolled_week < ? ORDER BY a.id LIMIT ?\
            """).params(runningWeek, atMost).query(Long.class).list();
    }

    /** What the account's facts have been counted up to; empty before the first. */
    OptionalLong wanted(long accountId) {
        return jdbc.sql("SELECT wanted FROM account_week_roll WHERE account_id = ?")
                .param(accountId)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Puts new weeks in the place of all that were there. */
    void replace(long accountId, List<AccountWeek> weeks, long rolled, LocalDate runningWeek) {
        jdbc.sql("""
            INSERT INTO account_week_roll (account_id, wanted, rolled, rolled_week) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE rolled = VALUES(rolled), rolled_week = VALUES(rolled_week)\
            """).params(accountId, rolled, rolled, runningWeek).update();
        jdbc.sql("DELETE FROM account_week WHERE account_id = ?")
                .param(accountId)
                .update();
        batches.batchUpdate("""
            INSERT INTO account_week (account_id, monday, sent, covered, peak_day, pending, accepted_percent,
                started_invitations, started_account, started_locked, lifted, days_lost)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """, weeks, BATCH, WeekRollRows::fill);
    }

    private static void fill(PreparedStatement statement, AccountWeek week) throws SQLException {
        statement.setLong(1, week.accountId());
        statement.setObject(2, week.monday());
        statement.setInt(3, week.sent());
        statement.setBoolean(4, week.covered());
        statement.setInt(5, week.peakDay());
        number(statement, 6, week.pending());
        number(statement, 7, week.acceptedPercent());
        statement.setInt(8, week.startedInvitations());
        statement.setInt(9, week.startedAccount());
        statement.setInt(10, week.startedLocked());
        statement.setInt(11, week.lifted());
        statement.setInt(12, week.daysLost());
    }

    private static void number(PreparedStatement statement, int place, OptionalInt value) throws SQLException {
        if (value.isPresent()) {
            statement.setInt(place, value.getAsInt());
        } else {
            statement.setNull(place, Types.INTEGER);
        }
    }
}
