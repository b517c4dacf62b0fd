package io.goodstanding.setup;

import io.goodstanding.database.Utc;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.Ladder;
import io.goodstanding.setup.SampleRep.Story;
import io.goodstanding.team.RepName;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half a year of invitations, readings and incidents of one fictional rep. */
@Component
class SampleNumbers {

    private static final int DAYS = 182;

    /** The archive was brought in some days ago; since then the rep types the numbers in. */
    private static final int ARCHIVE_DAYS_AGO = 3;

    private static final int WEEKS_OF_TREND = 6;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    SampleNumbers(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void write(RepName rep, SampleRep sample) {
        Random random = new Random(sample.name().hashCode());
        jdbc.sql("UPDATE account SET plan = 'SALES_NAVIGATOR', profile_slug = ? WHERE id = ?")
                .params(sample.slug(), rep.id())
                .update();
        incidents(rep, sample);
        Instant now = clock.instant();
        LocalDate last = LocalDate.ofInstant(now, rep.zone()).minusDays(sample.quietDays());
        LocalDate archiveDay = last.minusDays(ARCHIVE_DAYS_AGO);
        archive(rep, sample, archiveDay, random);
        for (LocalDate day = archiveDay; !day.isAfter(last); day = day.plusDays(1)) {
            handCounts(rep, day, sent(sample, day, now, random), random);
        }
        for (int weeksAgo = DAYS / 7; weeksAgo >= 0; weeksAgo--) {
            readings(rep, sample, last.minusWeeks(weeksAgo), weeksAgo, random);
        }
    }

    private int sent(SampleRep sample, LocalDate day, Instant now, Random random) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(sample.zone()).toInstant();
        boolean paused = sample.stories().stream()
                .anyMatch(story -> !noon.isBefore(now.minus(story.started()))
                        && story.lifted()
                                .map(ago -> noon.isBefore(now.minus(ago)))
                                .orElse(true));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (paused || weekend) {
            return 0;
        }
        return Math.max(0, sample.weekly() / 5 + random.nextInt(5) - 2);
    }

    private void archive(RepName rep, SampleRep sample, LocalDate archiveDay, Random random) {
        Instant madeAt = archiveDay.atTime(9, 30).atZone(rep.zone()).toInstant();
        LocalDate from = archiveDay.minusDays(DAYS);
        jdbc.sql("""
                        INSERT INTO archive_import (account_id, imported_at, imported_by, file_name, made_at,
                            dense_from, dense_to, acceptance_sent, acceptance_accepted, pending,
                            pending_over_thirty_days, connections, acceptance_trend)
                        VALUES (?, ?, ?, 'Basic_LinkedInDataExport_sample.zip', ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        rep.id(),
                        Utc.column(madeAt.plus(Duration.ofHours(1))),
                        rep.name(),
                        Utc.column(madeAt),
                        from,
                        archiveDay,
                        200,
                        2 * sample.acceptance(),
                        sample.pending(),
                        sample.pending() / 11,
                        1_800 + 70 * sample.ssi(),
                        trend(sample, random))
                .update();
        long importId = jdbc.sql("SELECT MAX(id) FROM archive_import WHERE account_id = ?")
                .param(rep.id())
                .query(Long.class)
                .single();
        List<Object[]> rows = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(archiveDay); day = day.plusDays(1)) {
            for (int n = sent(sample, day, clock.instant(), random); n > 0; n--) {
                rows.add(invitation(rep, sample, day, n, importId, random));
            }
        }
        batches.batchUpdate("""
                INSERT INTO archived_invitation (account_id, sent_at, invitee_hash, note_added, accepted_on, import_id)
                VALUES (?, ?, ?, ?, ?, ?)""", rows);
    }

    private static Object[] invitation(
            RepName rep, SampleRep sample, LocalDate day, int nth, long importId, Random random) {
        Instant at = day.atTime(9, 0)
                .plusMinutes(nth * 29L + random.nextInt(25))
                .atZone(rep.zone())
                .toInstant();
        byte[] hash = ByteBuffer.allocate(16)
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array();
        LocalDate accepted = random.nextInt(100) < sample.acceptance() ? day.plusDays(1L + random.nextInt(9)) : null;
        return new Object[] {rep.id(), Utc.column(at), hash, random.nextInt(5) == 0, accepted, importId};
    }

    private static String trend(SampleRep sample, Random random) {
        return IntStream.rangeClosed(1, WEEKS_OF_TREND)
                .mapToObj(week -> String.valueOf(
                        week == WEEKS_OF_TREND
                                ? sample.acceptance()
                                : Math.max(5, sample.acceptance() + random.nextInt(13) - 6)))
                .collect(Collectors.joining(","));
    }

    private void handCounts(RepName rep, LocalDate day, int sent, Random random) {
        int messages = sent == 0 ? 0 : 8 + random.nextInt(20);
        count(rep, day, "INVITATIONS_SENT", sent);
        count(rep, day, "MESSAGES", messages);
        count(rep, day, "MESSAGES_OF_ONE_TYPE", messages / 2);
    }

    private void count(RepName rep, LocalDate day, String metric, int count) {
        jdbc.sql("INSERT INTO day_count VALUES (?, ?, ?, 'HAND', ?, ?, ?)")
                .params(rep.id(), day, metric, count, Utc.column(clock.instant()), rep.name())
                .update();
    }

    private void readings(RepName rep, SampleRep sample, LocalDate day, int weeksAgo, Random random) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(rep.zone()).toInstant();
        Instant at = noon.isAfter(clock.instant()) ? clock.instant() : noon;
        reading(
                rep,
                "PENDING_INVITATIONS",
                at,
                Math.max(0, sample.pending() - 4 * weeksAgo + (weeksAgo == 0 ? 0 : random.nextInt(9))));
        reading(rep, "CONNECTIONS", at, 1_800 + 70 * sample.ssi() - 9 * weeksAgo);
        reading(rep, "NOTES_LEFT", at, 1 + random.nextInt(4));
        int quarter = sample.ssi() / 4;
        int rest = sample.ssi() - 3 * quarter;
        reading(rep, "SSI_BRAND", at, rest > 25 ? 25 : rest);
        reading(rep, "SSI_PEOPLE", at, quarter + (rest > 25 ? rest - 25 : 0));
        reading(rep, "SSI_INSIGHT", at, quarter);
        reading(rep, "SSI_RELATIONSHIPS", at, quarter);
    }

    private void reading(RepName rep, String kind, Instant at, int value) {
        jdbc.sql("INSERT INTO reading VALUES (?, ?, ?, 'HAND', ?, ?)")
                .params(rep.id(), kind, Utc.column(at), value, rep.name())
                .update();
    }

    private void incidents(RepName rep, SampleRep sample) {
        Instant now = clock.instant();
        List<Ladder.Past> earlier = new ArrayList<>();
        sample.stories().stream()
                .sorted(Comparator.comparing(Story::started).reversed())
                .forEach(story -> {
                    Instant start = now.minus(story.started());
                    Optional<ExpectedLift> lift =
                            ExpectedLift.of(story.kind(), story.extent(), start, Optional.empty(), rep.zone(), earlier);
                    earlier.add(new Ladder.Past(story.kind(), start));
                    jdbc.sql("""
                                    INSERT INTO incident (version, account_id, kind, extent, started_at, lifted_at,
                                        wording, note, lift_from, lift_to, lift_source, logged_by, logged_at)
                                    VALUES (0, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)""")
                            .param(rep.id())
                            .param(story.kind().name())
                            .param(story.extent().name())
                            .param(Utc.column(start))
                            .param(Utc.column(story.lifted().map(now::minus)))
                            .param(story.wording())
                            .param(Utc.column(lift.map(ExpectedLift::from)))
                            .param(Utc.column(lift.map(ExpectedLift::to)))
                            .param(lift.map(range -> range.source().name()).orElse(null))
                            .param(rep.name())
                            .param(Utc.column(start.plus(Duration.ofMinutes(20))))
                            .update();
                });
    }
}
