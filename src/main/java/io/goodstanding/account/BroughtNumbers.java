package io.goodstanding.account;

import io.goodstanding.database.Utc;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of spreadsheets, of many accounts at a time: for services that have checked the scope, which also say
 * that the accounts have changed. Never called by a screen.
 */
@Component
public class BroughtNumbers {

    /** Rows per round trip: the statement stays far below the server's packet size. */
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BroughtNumbers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes others wait who enter numbers of these accounts; has to come first in its transaction. */
    public void lock(Collection<Long> accountIds) {
        if (!accountIds.isEmpty()) {
            jdbc.sql("SELECT id FROM account WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                    .param("ids", accountIds)
                    .query(Long.class)
                    .list();
        }
    }

    /** The days that archives of these accounts tell whole; one statement. */
    public List<DenseDays> denseDays(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT account_id, dense_from, dense_to FROM archive_import"
                                + " WHERE account_id IN (:ids) AND dense_from < dense_to")
                        .param("ids", accountIds)
                        .query((row, n) -> new DenseDays(
                                row.getLong("account_id"),
                                row.getObject("dense_from", LocalDate.class),
                                row.getObject("dense_to", LocalDate.class)))
                        .list();
    }

    /**
     * What spreadsheets brought in for days, both included.
     *
     * @param zones of the accounts' reps, in which days are days
     */
    public List<BroughtNumber> of(Map<Long, ZoneId> zones, LocalDate from, LocalDate to) {
        List<BroughtNumber> found = new ArrayList<>();
        if (zones.isEmpty()) {
            return found;
        }
        jdbc.sql("""
            SELECT account_id, day, metric, count, entered_at, entered_by FROM day_count
            WHERE account_id IN (:ids) AND day BETWEEN :from AND :to AND origin = 'SPREADSHEET'\
            """)
                .param("ids", zones.keySet())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    found.add(new BroughtNumber(
                            row.getLong("account_id"),
                            row.getObject("day", LocalDate.class),
                            Metric.valueOf(row.getString("metric")),
                            row.getInt("count"),
                            Utc.instant(row, "entered_at"),
                            row.getString("entered_by")));
                });
        // A day of a rep may begin up to a day before or after that of UTC.
        jdbc.sql("""
            SELECT account_id, kind, at, value, entered_by FROM reading
            WHERE account_id IN (:ids) AND at >= :from AND at < :to AND origin = 'SPREADSHEET'\
            """)
                .param("ids", zones.keySet())
                .param("from", startOf(from.minusDays(1)))
                .param("to", startOf(to.plusDays(2)))
                .query(row -> {
                    Instant at = Utc.instant(row, "at");
                    long accountId = row.getLong("account_id");
                    found.add(new BroughtNumber(
                            accountId,
                            LocalDate.ofInstant(at, zones.getOrDefault(accountId, ZoneOffset.UTC)),
                            ReadingKind.valueOf(row.getString("kind")),
                            row.getInt("value"),
                            at,
                            row.getString("entered_by")));
                });
        found.removeIf(number -> number.day().isBefore(from) || number.day().isAfter(to));
        return found;
    }

    private static Object startOf(LocalDate day) {
        return Utc.column(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Puts numbers in the place of others. */
    public void replace(Collection<BroughtNumber> gone, Collection<BroughtNumber> come) {
        remove(gone);
        add(come);
    }

    private void remove(Collection<BroughtNumber> gone) {
        batches.batchUpdate(
                "DELETE FROM day_count WHERE account_id = ? AND day = ? AND metric = ? AND origin = 'SPREADSHEET'",
                counts(gone),
                BATCH,
                (row, number) -> {
                    row.setLong(1, number.accountId());
                    row.setObject(2, number.day());
                    row.setString(3, number.measure().name());
                });
        batches.batchUpdate(
                "DELETE FROM reading WHERE account_id = ? AND kind = ? AND at = ? AND origin = 'SPREADSHEET'",
                readings(gone),
                BATCH,
                (row, number) -> {
                    row.setLong(1, number.accountId());
                    row.setString(2, number.measure().name());
                    row.setObject(3, Utc.column(number.at()));
                });
    }

    private void add(Collection<BroughtNumber> come) {
        batches.batchUpdate("""
            INSERT INTO day_count (account_id, metric, count, entered_at, entered_by, day, origin)
            VALUES (?, ?, ?, ?, ?, ?, 'SPREADSHEET')\
            """, counts(come), BATCH, (row, number) -> {
            common(row, number);
            row.setObject(6, number.day());
        });
        batches.batchUpdate("""
            INSERT INTO reading (account_id, kind, value, at, entered_by, origin)
            VALUES (?, ?, ?, ?, ?, 'SPREADSHEET')\
            """, readings(come), BATCH, BroughtNumbers::common);
    }

    private static void common(PreparedStatement row, BroughtNumber number) throws SQLException {
        row.setLong(1, number.accountId());
        row.setString(2, number.measure().name());
        row.setInt(3, number.value());
        row.setObject(4, Utc.column(number.at()));
        row.setString(5, number.by());
    }

    private static List<BroughtNumber> counts(Collection<BroughtNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.measure() instanceof Metric)
                .toList();
    }

    private static List<BroughtNumber> readings(Collection<BroughtNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.measure() instanceof ReadingKind)
                .toList();
    }
}
