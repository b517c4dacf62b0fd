package io.goodstanding.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.Metric;
import io.goodstanding.account.Origin;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.account.Recorded;
import io.goodstanding.incident.Happened;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every factor says nothing just below its soft value, warns from it on, and weighs a full limit from the hard one on. */
class RiskFactorsTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Duration DAY = Duration.ofDays(1);

    @ParameterizedTest
    @CsvSource({"79, -1", "80, 80", "99, 99", "100, 100", "130, 130"})
    void use_of_the_week(int sent, int weight) {
        expect(fresh().invitations(MONDAY, sent), "reason.week", weight);
    }

    @Test
    void use_of_the_week_is_measured_against_the_ramp() {
        IncidentDetails lifted =
                Happened.lifted(IncidentKind.INVITATIONS_PAUSED, NOW.minus(DAY.multipliedBy(4)), NOW.minus(DAY));

        assertThat(reasons(fresh().invitations(MONDAY, 19), lifted)).doesNotContain("reason.week");
        Standing standing = standing(fresh().invitations(MONDAY, 20), lifted);
        assertThat(standing.level()).isEqualTo(Level.RECOVERING);
        assertThat(reason(standing, "reason.week").phrase().args()).startsWith(20, 25);
    }

    @ParameterizedTest
    @CsvSource({"19, -1", "20, 66", "29, 96", "30, 100"})
    void use_of_the_day(int sent, int weight) {
        expect(Recorded.in("UTC").invitations(TODAY, sent), "reason.day", weight);
    }

    @ParameterizedTest
    @CsvSource({"150, -1", "151, 151"})
    void seven_days_above_one_and_a_half_week_limits_even_in_a_fresh_week(int sent, int weight) {
        Instant mondayMorning = Instant.parse("2026-11-16T08:00:00Z");
        Facts facts = new Facts(
                Recorded.in("UTC")
                        .invitations(MONDAY, 0)
                        .invitations(MONDAY.minusDays(3), sent)
                        .data(),
                List.of());
        Standing standing = Standing.of(facts, Limits.defaults(), mondayMorning);

        assertThat(keys(standing)).doesNotContain("reason.week");
        expect(standing, "reason.rolling", weight);
    }

    @ParameterizedTest
    @CsvSource({"499, -1", "500, 71", "699, 99", "700, 100"})
    void pending_invitations_as_typed(int pending, int weight) {
        expect(fresh().reading(ReadingKind.PENDING_INVITATIONS, NOW, pending), "reason.pending", weight);
    }

    @ParameterizedTest
    @CsvSource({"499, -1", "500, 71", "700, 99", "5000, 99"})
    void an_estimate_of_pending_invitations_is_never_a_hard_breach(int pending, int weight) {
        expect(fresh().archive(archive(pending, 0, 0, 0)), "reason.pending.estimated", weight);
    }

    @ParameterizedTest
    @CsvSource({"100, -1", "101, 1"})
    void pending_invitations_older_than_thirty_days_above_the_clean_up_target(int old, int weight) {
        expect(fresh().archive(archive(200, old, 0, 0)), "reason.pending.old", weight);
    }

    @ParameterizedTest
    @CsvSource({"30, -1", "29, 60", "20, 60"})
    void acceptance_under_thirty_percent(int accepted, int weight) {
        expect(fresh().archive(archive(0, 0, 100, accepted)), "reason.acceptance", weight);
    }

    @Test
    void acceptance_under_twenty_percent_is_bad() {
        expect(fresh().archive(archive(0, 0, 100, 19)), "reason.acceptance.bad", 95);
    }

    @Test
    void acceptance_of_fewer_than_twenty_invitations_says_nothing() {
        assertThat(standing(fresh().archive(archive(0, 0, 19, 0))).level()).isEqualTo(Level.GOOD);
        assertThat(standing(fresh().archive(archive(0, 0, 20, 0))).level()).isEqualTo(Level.AT_RISK);
    }

    @ParameterizedTest
    @CsvSource({"11, -1", "12, 50"})
    void most_of_a_days_invitations_in_one_hour(int inOneHour, int weight) {
        Instant nine = Instant.parse("2026-11-18T09:00:00Z");
        Recorded recorded = fresh().sent(inOneHour, nine);
        for (int i = inOneHour; i < 15; i++) {
            recorded.sent(nine.plus(Duration.ofHours(1L + i - inOneHour)));
        }
        expect(recorded, "reason.burst", weight);
    }

    @ParameterizedTest
    @CsvSource({"39, -1", "40, 66", "59, 98", "60, 100"})
    void messages_of_one_type(int sent, int weight) {
        expect(count(Metric.MESSAGES_OF_ONE_TYPE, TODAY, sent), "reason.messages", weight);
    }

    @Test
    void messages_of_one_type_count_per_day() {
        assertThat(standing(count(Metric.MESSAGES_OF_ONE_TYPE, TODAY.minusDays(1), 200))
                        .level())
                .isEqualTo(Level.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, -1", "0, 2, 70", "29, 2, 70", "30, 2, -1"})
    void challenges_at_sign_in_within_thirty_days(int daysAgo, int asked, int weight) {
        expect(count(Metric.SECURITY_CHALLENGES, TODAY.minusDays(daysAgo), asked), "reason.challenges", weight);
    }

    @Test
    void occurrences_on_the_ladder_within_365_days() {
        IncidentDetails first = ladder(364);
        IncidentDetails second = ladder(200);
        IncidentDetails third = ladder(100);

        assertThat(standing(fresh(), first).level()).isEqualTo(Level.GOOD);
        assertThat(reasons(fresh(), first)).contains("reason.occurrences.first");
        expect(standing(fresh(), first, second), "reason.occurrences", 40);
        expect(standing(fresh(), first, second, third), "reason.occurrences.third", 90);
        expect(standing(fresh(), ladder(365), second, third), "reason.occurrences", 40);
    }

    @Test
    void meeting_the_weekly_limit_often_is_no_occurrence() {
        IncidentDetails[] often = new IncidentDetails[5];
        for (int i = 0; i < often.length; i++) {
            Instant start = NOW.minus(DAY.multipliedBy(60 + 7L * i));
            often[i] = Happened.lifted(IncidentKind.INVITATION_LIMIT, start, start.plus(DAY));
        }
        assertThat(standing(fresh(), often).level()).isEqualTo(Level.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"28999, false", "29000, true", "30000, true"})
    void a_nearly_full_network_is_told_and_changes_no_level(int size, boolean told) {
        Standing standing = standing(fresh().reading(ReadingKind.CONNECTIONS, NOW, size));

        assertThat(standing.level()).isEqualTo(Level.GOOD);
        assertThat(keys(standing).contains("reason.connections")).isEqualTo(told);
    }

    @Test
    void a_low_ssi_and_used_up_notes_are_information_only() {
        Recorded recorded = fresh().reading(ReadingKind.SSI_BRAND, NOW, 0)
                .reading(ReadingKind.SSI_PEOPLE, NOW, 0)
                .reading(ReadingKind.SSI_INSIGHT, NOW, 0)
                .reading(ReadingKind.SSI_RELATIONSHIPS, NOW, 0)
                .reading(ReadingKind.NOTES_LEFT, NOW, 0);

        assertThat(standing(recorded).level()).isEqualTo(Level.GOOD);
    }

    @Test
    void who_may_send_nothing_and_sends_nothing_is_at_no_risk() {
        Limits none = Limits.defaults()
                .with(nothing(LimitKind.INVITATIONS_PER_WEEK))
                .with(nothing(LimitKind.INVITATIONS_PER_DAY))
                .with(nothing(LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY));

        assertThat(Standing.of(new Facts(fresh().data(), List.of()), none, NOW).level())
                .isEqualTo(Level.GOOD);
        assertThat(Standing.of(new Facts(fresh().invitations(MONDAY, 1).data(), List.of()), none, NOW)
                        .level())
                .isEqualTo(Level.AT_RISK);
    }

    private static Limit nothing(LimitKind kind) {
        return new Limit(kind, 0, 0, SourceKind.TEAM, TODAY);
    }

    private static Recorded fresh() {
        return Recorded.in("UTC").invitations(TODAY, 0);
    }

    private static Recorded count(Metric metric, LocalDate day, int count) {
        return fresh().count(metric, day, Origin.HAND, count);
    }

    private static ArchiveFigures archive(int pending, int old, int sent, int accepted) {
        return new ArchiveFigures(
                NOW.minus(DAY), TODAY, TODAY, new Acceptance(sent, accepted), pending, old, -1, List.of());
    }

    private static IncidentDetails ladder(int daysAgo) {
        Instant start = NOW.minus(DAY.multipliedBy(daysAgo));
        return Happened.lifted(IncidentKind.EMAIL_REQUIRED, start, start.plus(DAY));
    }

    private static void expect(Recorded recorded, String key, int weight) {
        expect(standing(recorded), key, weight);
    }

    private static void expect(Standing standing, String key, int weight) {
        if (weight < 0) {
            assertThat(standing.level()).isEqualTo(Level.GOOD);
            assertThat(keys(standing)).doesNotContain(key);
        } else {
            assertThat(standing.level()).isEqualTo(Level.AT_RISK);
            assertThat(reason(standing, key).weight()).isEqualTo(weight);
        }
    }

    private static Standing standing(Recorded recorded, IncidentDetails... incidents) {
        return Standing.of(new Facts(recorded.data(), List.of(incidents)), Limits.defaults(), NOW);
    }

    private static List<String> reasons(Recorded recorded, IncidentDetails... incidents) {
        return keys(standing(recorded, incidents));
    }

    private static List<String> keys(Standing standing) {
        return standing.reasons().stream().map(reason -> reason.phrase().key()).toList();
    }

    private static Reason reason(Standing standing, String key) {
        return standing.reasons().stream()
                .filter(reason -> reason.phrase().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is missing among " + standing));
    }
}
