package io.goodstanding.account;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.Window;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that people type in: a day's counts and what they read off LinkedIn that day. */
@Service
public class HandEntries {

    private final JdbcClient jdbc;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandEntries(
            JdbcClient jdbc,
            TeamScope scope,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What was typed in for a day so far. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public HandEntry entered(long accountId, LocalDate day) {
        return read(scope.require(accountId), day);
    }

    /**
     * Keeps what was typed in for a day, in place of what was there.
     *
     * @param seen what the form showed when it was opened
     * @throws EntryChangedMeanwhile if somebody else entered numbers for that day since
     * @throws io.goodstanding.shared.Refused at the field that cannot be kept
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void enter(long accountId, HandEntry seen, HandEntry entry) {
        // Before anything else is read: a snapshot taken earlier would not show what the other one has just saved.
        jdbc.sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(accountId)
                .query(Long.class)
                .optional();
        RepName rep = scope.require(accountId);
        entry.check(HandEntry.openDays(LocalDate.ofInstant(clock.instant(), rep.zone())));
        HandEntry before = read(rep, entry.day());
        if (!before.equals(seen)) {
            throw new EntryChangedMeanwhile(before);
        }
        writeCounts(rep, before, entry);
        writeReadings(rep, before, entry);
        audit.record(
                "numbers-entered",
                "account",
                accountId,
                OptionalLong.of(accountId),
                auditState(before),
                auditState(entry));
        events.publishEvent(new AccountChanged(accountId));
    }

    private HandEntry read(RepName rep, LocalDate day) {
        Map<Metric, Integer> counts = new EnumMap<>(Metric.class);
        jdbc.sql("SELECT metric, count FROM day_count WHERE account_id = ? AND day = ? AND origin = 'HAND'")
                .params(rep.id(), day)
                .query(row -> {
                    counts.put(Metric.valueOf(row.getString("metric")), row.getInt("count"));
                });
        Map<ReadingKind, Integer> readings = new EnumMap<>(ReadingKind.class);
        Window window = dayOf(rep, day);
        jdbc.sql("""
            SELECT kind, value FROM reading
            WHERE account_id = ? AND at >= ? AND at < ? AND origin = 'HAND' ORDER BY at\
            """)
                .params(rep.id(), Utc.column(window.from()), Utc.column(window.to()))
                .query(row -> {
                    readings.put(ReadingKind.valueOf(row.getString("kind")), row.getInt("value"));
                });
        return new HandEntry(day, counts, readings);
    }

    private void writeCounts(RepName rep, HandEntry before, HandEntry entry) {
        for (Metric metric : Metric.values()) {
            Optional<Integer> count = Optional.ofNullable(entry.counts().get(metric));
            if (count.equals(Optional.ofNullable(before.counts().get(metric)))) {
                continue;
            }
            jdbc.sql("DELETE FROM day_count WHERE account_id = ? AND day = ? AND metric = ? AND origin = 'HAND'")
                    .params(rep.id(), entry.day(), metric.name())
                    .update();
            count.map(value -> new DayCount(metric, entry.day(), Origin.HAND, value))
                    .ifPresent(inserted -> insert(rep, inserted));
        }
    }

    private void insert(RepName rep, DayCount count) {
        jdbc.sql("""
            INSERT INTO day_count (account_id, day, metric, origin, count, entered_at, entered_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        rep.id(),
                        count.day(),
                        count.metric().name(),
                        count.origin().name(),
                        count.count(),
                        Utc.column(clock.instant()),
                        user.current().name())
                .update();
    }

    private void writeReadings(RepName rep, HandEntry before, HandEntry entry) {
        Window window = dayOf(rep, entry.day());
        Instant at = ReadingMoment.of(entry.day(), rep.zone(), clock.instant());
        for (ReadingKind kind : ReadingKind.values()) {
            Optional<Integer> value = Optional.ofNullable(entry.readings().get(kind));
            if (value.equals(Optional.ofNullable(before.readings().get(kind)))) {
                continue;
            }
            jdbc.sql("""
                DELETE FROM reading
                WHERE account_id = ? AND kind = ? AND at >= ? AND at < ? AND origin = 'HAND'\
                """)
                    .params(rep.id(), kind.name(), Utc.column(window.from()), Utc.column(window.to()))
                    .update();
            value.ifPresent(number -> insert(rep, new Reading(kind, at, number, Origin.HAND)));
        }
    }

    private void insert(RepName rep, Reading reading) {
        jdbc.sql("INSERT INTO reading (account_id, kind, at, origin, value, entered_by) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        rep.id(),
                        reading.kind().name(),
                        Utc.column(reading.at()),
                        reading.origin().name(),
                        reading.value(),
                        user.current().name())
                .update();
    }

    private static Window dayOf(RepName rep, LocalDate day) {
        return new Window(
                day.atStartOfDay(rep.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(rep.zone()).toInstant());
    }

    private static Map<String, String> auditState(HandEntry entry) {
        Map<String, String> state = new TreeMap<>();
        state.put("day", entry.day().toString());
        entry.counts().forEach((metric, count) -> state.put(metric.name(), count.toString()));
        entry.readings().forEach((kind, value) -> state.put(kind.name(), value.toString()));
        return state;
    }
}
