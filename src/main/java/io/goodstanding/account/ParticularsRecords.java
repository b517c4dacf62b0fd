package io.goodstanding.account;

import io.goodstanding.account.AccountParticulars.Challenge;
import io.goodstanding.account.AccountParticulars.SignInDay;
import io.goodstanding.account.AccountParticulars.StatusEvent;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each import told about the account itself. For services that have checked the scope. */
@Component
public class ParticularsRecords {

    /** Rows per round trip. */
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ParticularsRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What all imports together tell: of what several tell, the newest archive counts. */
    public AccountParticulars of(long accountId) {
        return merged(told(accountId).stream());
    }

    /** Whether an archive of that date would change what all together tell. */
    public boolean isNews(long accountId, Instant madeAt, AccountParticulars told) {
        List<Told> known = told(accountId);
        Stream<Told> withIt = Stream.concat(known.stream(), Stream.of(new Told(madeAt, told)))
                .sorted(Comparator.comparing(Told::madeAt));
        return !merged(withIt).equals(merged(known.stream()));
    }

    private static AccountParticulars merged(Stream<Told> told) {
        return told.map(Told::particulars).reduce(AccountParticulars.NONE, AccountParticulars::updatedBy);
    }

    /** Four statements, however many archives were brought in. */
    private List<Told> told(long accountId) {
        Details details = new Details(
                rows(accountId, "archived_status_event", ParticularsRecords::event),
                rows(accountId, "archived_sign_in_day", ParticularsRecords::signIn),
                rows(accountId, "archived_challenge", ParticularsRecords::challenge));
        return jdbc.sql("""
            SELECT p.*, i.made_at FROM archive_particulars p JOIN archive_import i ON i.id = p.import_id
            WHERE p.account_id = ? ORDER BY i.made_at, i.id\
            """)
                .param(accountId)
                .query((row, n) -> new Told(Utc.instant(row, "made_at"), read(row, details)))
                .list();
    }

    /** Challenges as counts per day, so that they are a source like any other; one statement. */
    List<DayCount> challengeCounts(long accountId) {
        Map<LocalDate, Map<Long, Integer>> byDay = new TreeMap<>();
        jdbc.sql("""
            SELECT c.day, c.import_id, c.times FROM archived_challenge c
            JOIN archive_import i ON i.id = c.import_id WHERE i.account_id = ? ORDER BY i.made_at, i.id\
            """).param(accountId).query(row -> {
            byDay.computeIfAbsent(row.getObject("day", LocalDate.class), day -> new LinkedHashMap<>())
                    .merge(row.getLong("import_id"), row.getInt("times"), Integer::sum);
        });
        return byDay.entrySet().stream()
                .map(day -> new DayCount(
                        Metric.SECURITY_CHALLENGES,
                        day.getKey(),
                        Origin.ARCHIVE,
                        Math.min(
                                DayCount.MAX,
                                List.copyOf(day.getValue().values()).getLast())))
                .toList();
    }

    /** What one archive of a date told. */
    private record Told(Instant madeAt, AccountParticulars particulars) {}

    /** What the account's imports told in rows of their own, by import. */
    private record Details(
            Map<Long, List<StatusEvent>> events,
            Map<Long, List<SignInDay>> signIns,
            Map<Long, List<Challenge>> challenges) {}

    private static AccountParticulars read(ResultSet row, Details details) throws SQLException {
        long importId = row.getLong("import_id");
        return new AccountParticulars(
                Utc.optionalInstant(row, "registered_at"),
                Optional.ofNullable(row.getString("plan")).map(Plan::valueOf),
                Optional.ofNullable(row.getObject("second_email", Boolean.class)),
                Optional.ofNullable(row.getObject("phone", Boolean.class)),
                Optional.ofNullable(row.getObject("verified", Boolean.class)),
                Optional.ofNullable(row.getObject("verified_until", LocalDate.class)),
                row.getBoolean("status_events")
                        ? Optional.of(details.events().getOrDefault(importId, List.of()))
                        : Optional.empty(),
                row.getBoolean("sign_ins")
                        ? Optional.of(details.signIns().getOrDefault(importId, List.of()))
                        : Optional.empty(),
                row.getBoolean("challenges")
                        ? Optional.of(details.challenges().getOrDefault(importId, List.of()))
                        : Optional.empty());
    }

    private <T> Map<Long, List<T>> rows(long accountId, String table, RowMapper<T> mapper) {
        Map<Long, List<T>> byImport = new HashMap<>();
        jdbc.sql("SELECT d.* FROM " + table + " d JOIN archive_import i ON i.id = d.import_id WHERE i.account_id = ?")
                .param(accountId)
                .query(row -> {
                    byImport.computeIfAbsent(row.getLong("import_id"), id -> new ArrayList<>())
                            .add(Objects.requireNonNull(mapper.mapRow(row, 0)));
                });
        return byImport;
    }

    private static StatusEvent event(ResultSet row, int n) throws SQLException {
        return new StatusEvent(row.getObject("day", LocalDate.class), row.getString("event"));
    }

    private static SignInDay signIn(ResultSet row, int n) throws SQLException {
        return new SignInDay(row.getObject("day", LocalDate.class), row.getInt("count"), row.getBoolean("new_device"));
    }

    private static Challenge challenge(ResultSet row, int n) throws SQLException {
        return new Challenge(row.getObject("day", LocalDate.class), row.getString("type"), row.getInt("times"));
    }

    /** Keeps what an import told. */
    public void add(long accountId, long importId, AccountParticulars told) {
        jdbc.sql("""
            INSERT INTO archive_particulars (import_id, account_id, registered_at, plan, second_email, phone,
                verified, verified_until, sign_ins, challenges, status_events)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(importId)
                .param(accountId)
                .param(Utc.column(told.registeredAt()))
                .param(told.plan().map(Plan::name).orElse(null))
                .param(told.secondEmail().orElse(null))
                .param(told.phone().orElse(null))
                .param(told.verified().orElse(null))
                .param(told.verifiedUntil().orElse(null))
                .param(told.signIns().isPresent())
                .param(told.challenges().isPresent())
                .param(told.statusEvents().isPresent())
                .update();
        batches.batchUpdate(
                "INSERT INTO archived_status_event (import_id, day, event) VALUES (?, ?, ?)",
                told.statusEvents().orElse(List.of()),
                BATCH,
                (row, event) -> {
                    row.setLong(1, importId);
                    row.setObject(2, event.day());
                    row.setString(3, event.event());
                });
        batches.batchUpdate(
                "INSERT INTO archived_sign_in_day (import_id, day, count, new_device) VALUES (?, ?, ?, ?)",
                told.signIns().orElse(List.of()),
                BATCH,
                (row, signIn) -> {
                    row.setLong(1, importId);
                    row.setObject(2, signIn.day());
                    row.setInt(3, signIn.count());
                    row.setBoolean(4, signIn.newDevice());
                });
        batches.batchUpdate(
                "INSERT INTO archived_challenge (import_id, day, type, times) VALUES (?, ?, ?, ?)",
                told.challenges().orElse(List.of()),
                BATCH,
                (row, challenge) -> {
                    row.setLong(1, importId);
                    row.setObject(2, challenge.day());
                    row.setString(3, challenge.type());
                    row.setInt(4, challenge.times());
                });
    }

    /** Takes back what an import told, and nothing else. */
    public void remove(long importId) {
        List.of("archived_status_event", "archived_sign_in_day", "archived_challenge", "archive_particulars")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE import_id = ?")
                        .param(importId)
                        .update());
    }
}
