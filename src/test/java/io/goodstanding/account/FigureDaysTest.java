package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.database.Utc;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** It is Wednesday 18 November; an archive of that morning is complete from the first to the 17th. */
@ApplicationTest
@Transactional
class FigureDaysTest {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final FigureDays days;
    private final AccountRecords records;
    private final JdbcClient jdbc;
    private Staff staff;
    private long accountId;

    FigureDaysTest(@Autowired FigureDays days, @Autowired AccountRecords records, @Autowired JdbcClient jdbc) {
        this.days = days;
        this.records = records;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void an_archive_and_numbers_typed_in(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(NOW);
        staff = hiring.hire();
        accountId = staff.account();
        archive();
        sent("2026-11-16T09:00:00Z", null);
        sent("2026-11-16T09:05:00Z", null);
        sent("2026-10-20T09:00:00Z", LocalDate.of(2026, 10, 22));
        count(Metric.INVITATIONS_SENT, MONDAY, Origin.HAND, 7);
        count(Metric.INVITATIONS_SENT, TODAY, Origin.HAND, 5);
        count(Metric.INVITATIONS_SENT, TODAY, Origin.SPREADSHEET, 6);
    }

    @Test
    void a_week_shows_each_source_of_each_day_and_which_one_counts() {
        List<FigurePart> parts = asManager(() -> days.sent(accountId, 1));

        assertThat(parts)
                .extracting(FigurePart::day, FigurePart::origin, FigurePart::count, FigurePart::counts)
                .containsExactly(
                        tuple(TODAY, Origin.SPREADSHEET, 6, true),
                        tuple(TODAY, Origin.HAND, 5, false),
                        tuple(MONDAY.plusDays(1), Origin.ARCHIVE, 0, true),
                        tuple(MONDAY, Origin.ARCHIVE, 2, true),
                        tuple(MONDAY, Origin.HAND, 7, false));
        assertThat(parts).allSatisfy(part -> assertThat(part.by()).isEqualTo("Rita Rep"));
    }

    @Test
    void what_counts_adds_up_to_the_figure() {
        int shown = asManager(() -> days.sent(accountId, 1)).stream()
                .filter(FigurePart::counts)
                .mapToInt(FigurePart::count)
                .sum();

        assertThat(shown)
                .isEqualTo(records.load(accountId, NOW, NOW.minusSeconds(2_000_000))
                        .activity(NOW)
                        .invitationsIn(LimitWeek.containing(NOW))
                        .count())
                .isEqualTo(8);
    }

    @Test
    void of_messages_the_stronger_source_counts() {
        count(Metric.MESSAGES, TODAY, Origin.HAND, 9);
        count(Metric.MESSAGES, TODAY, Origin.TOOL, 11);

        assertThat(asManager(() -> days.counted(accountId, Metric.MESSAGES, MONDAY, TODAY)))
                .filteredOn(FigurePart::counts)
                .singleElement()
                .extracting(FigurePart::origin)
                .isEqualTo(Origin.TOOL);
    }

    @Test
    void of_pending_the_reading_counts_and_the_estimate_is_shown_as_beaten() {
        jdbc.sql("INSERT INTO reading (account_id, kind, at, origin, value, entered_by) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        accountId,
                        "PENDING_INVITATIONS",
                        Utc.column(NOW.minusSeconds(86_400)),
                        "HAND",
                        40,
                        "Mona Manager")
                .update();

        assertThat(asManager(() -> days.pending(accountId)))
                .extracting(FigurePart::origin, FigurePart::count, FigurePart::counts, FigurePart::by)
                .containsExactly(
                        tuple(Origin.ARCHIVE, 2, false, "Rita Rep"), tuple(Origin.HAND, 40, true, "Mona Manager"));
    }

    @Test
    void acceptance_opens_the_days_of_its_span() {
        assertThat(asManager(() -> days.acceptance(accountId)))
                .containsExactly(new AnswerDay(LocalDate.of(2026, 10, 20), 1, 1));
        assertThat(asManager(() -> days.answers(accountId)))
                .containsExactly(new AnswerDay(MONDAY, 2, 0), new AnswerDay(LocalDate.of(2026, 10, 20), 1, 1));
    }

    private <T> T asManager(Supplier<T> question) {
        return SignedIn.as(staff.manager(), question);
    }

    private void archive() {
        jdbc.sql("""
            INSERT INTO archive_import (account_id, imported_at, imported_by, file_name, made_at, dense_from,
                dense_to, acceptance_sent, acceptance_accepted, pending, pending_over_thirty_days,
                connections, acceptance_trend)
            VALUES (?, ?, 'Rita Rep', 'a.zip', ?, '2026-10-01', '2026-11-18', 1, 1, 2, 0, 0, '')\
            """)
                .params(accountId, Utc.column(NOW), Utc.column(Instant.parse("2026-11-18T08:00:00Z")))
                .update();
    }

    private void sent(String at, @Nullable LocalDate acceptedOn) {
        long importId = jdbc.sql("SELECT MAX(id) FROM archive_import WHERE account_id = ?")
                .param(accountId)
                .query(Long.class)
                .single();
        byte[] hash = new byte[16];
        hash[0] = (byte) at.charAt(15);
        jdbc.sql("""
            INSERT INTO archived_invitation
                (account_id, sent_at, invitee_hash, note_added, accepted_on, import_id)
            VALUES (?, ?, ?, FALSE, ?, ?)\
            """)
                .param(accountId)
                .param(Utc.column(Instant.parse(at)))
                .param(hash)
                .param(acceptedOn)
                .param(importId)
                .update();
    }

    private void count(Metric metric, LocalDate day, Origin origin, int count) {
        jdbc.sql("""
            INSERT INTO day_count (account_id, day, metric, origin, count, entered_at, entered_by)
            VALUES (?, ?, ?, ?, ?, ?, 'Rita Rep')\
            """)
                .params(accountId, day, metric.name(), origin.name(), count, Utc.column(NOW))
                .update();
    }
}
