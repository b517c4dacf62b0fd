package io.goodstanding.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.account.Recorded;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.Happened;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant BEFORE = NOW.minus(DAY.multipliedBy(5));

    @Test
    void levels_are_ordered_worst_last() {
        assertThat(Level.values())
                .containsExactly(
                        Level.GOOD,
                        Level.UNKNOWN,
                        Level.AT_RISK,
                        Level.RECOVERING,
                        Level.INVITATIONS_RESTRICTED,
                        Level.ACCOUNT_RESTRICTED,
                        Level.LOCKED_OUT,
                        Level.PERMANENTLY_RESTRICTED);
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION_LIMIT, USUAL, INVITATIONS_RESTRICTED",
        "INVITATIONS_PAUSED, USUAL, INVITATIONS_RESTRICTED",
        "PENDING_OVERFLOW, USUAL, INVITATIONS_RESTRICTED",
        "EMAIL_REQUIRED, USUAL, INVITATIONS_RESTRICTED",
        "NOTE_QUOTA, USUAL, GOOD",
        "COMMERCIAL_USE, USUAL, GOOD",
        "NETWORK_FULL, USUAL, GOOD",
        "AUTOMATION_SUSPECTED, WARNED, AT_RISK",
        "AUTOMATION_SUSPECTED, USUAL, ACCOUNT_RESTRICTED",
        "IDENTITY_CHECK, USUAL, ACCOUNT_RESTRICTED",
        "IDENTITY_CHECK, SIGN_IN_BLOCKED, LOCKED_OUT",
        "SIGN_IN_LOCKOUT, USUAL, LOCKED_OUT",
        "COMPROMISED, USUAL, LOCKED_OUT",
        "RESTRICTED_UNTIL, USUAL, ACCOUNT_RESTRICTED",
        "PERMANENT_RESTRICTION, USUAL, PERMANENTLY_RESTRICTED",
        "OTHER, USUAL, ACCOUNT_RESTRICTED",
    })
    void an_open_incident_means_the_level_of_its_row(IncidentKind kind, Extent extent, Level level) {
        Standing standing = standing(fresh(), Happened.open(kind, extent, BEFORE));

        assertThat(standing.level()).isEqualTo(level);
        assertThat(standing.mainReason().phrase().key()).isEqualTo("reason.incident");
    }

    @Test
    void the_worst_open_incident_wins_and_every_one_is_told() {
        Standing standing = standing(
                fresh(),
                Happened.open(IncidentKind.NOTE_QUOTA, BEFORE),
                Happened.open(IncidentKind.INVITATIONS_PAUSED, BEFORE),
                Happened.open(IncidentKind.COMPROMISED, BEFORE),
                Happened.open(IncidentKind.OTHER, BEFORE));

        assertThat(standing.level()).isEqualTo(Level.LOCKED_OUT);
        assertThat(standing.reasons())
                .extracting(Reason::level)
                .startsWith(Level.LOCKED_OUT, Level.ACCOUNT_RESTRICTED, Level.INVITATIONS_RESTRICTED)
                .endsWith(Level.GOOD, Level.GOOD);
    }

    @Test
    void an_open_incident_is_the_main_reason_even_beside_a_full_week() {
        Standing standing = standing(
                fresh().invitations(MONDAY, 130),
                Happened.open(IncidentKind.AUTOMATION_SUSPECTED, Extent.WARNED, BEFORE));

        assertThat(standing.level()).isEqualTo(Level.AT_RISK);
        assertThat(standing.mainReason().phrase().key()).isEqualTo("reason.incident");
        assertThat(keys(standing)).contains("reason.week");
    }

    @Test
    void after_the_lift_of_a_ladder_kind_an_account_recovers() {
        Standing standing = standing(
                fresh().invitations(MONDAY, 90), Happened.lifted(IncidentKind.EMAIL_REQUIRED, BEFORE, NOW.minus(DAY)));

        assertThat(standing.level()).isEqualTo(Level.RECOVERING);
        assertThat(standing.mainReason().phrase().key()).isEqualTo("reason.ramp");
        assertThat(standing.mainReason().phrase().args()).containsExactly(NOW.minus(DAY), 1, 4, 25);
    }

    @Test
    void after_the_lift_of_another_kind_it_is_good_at_once() {
        assertThat(standing(fresh(), Happened.lifted(IncidentKind.INVITATION_LIMIT, BEFORE, NOW))
                        .level())
                .isEqualTo(Level.GOOD);
    }

    @Test
    void a_new_ladder_incident_ends_the_recovery() {
        IncidentDetails lifted = Happened.lifted(IncidentKind.EMAIL_REQUIRED, BEFORE, NOW.minus(DAY));
        IncidentDetails again = Happened.open(IncidentKind.INVITATIONS_PAUSED, NOW);

        assertThat(standing(fresh(), lifted, again).level()).isEqualTo(Level.INVITATIONS_RESTRICTED);
        assertThat(keys(standing(fresh(), lifted, again))).doesNotContain("reason.ramp");
    }

    @Test
    void without_data_nothing_is_known() {
        Standing standing = standing(Recorded.in("UTC"));

        assertThat(standing.level()).isEqualTo(Level.UNKNOWN);
        assertThat(keys(standing)).containsExactly("reason.no-data");
    }

    @Test
    void data_say_nothing_any_more_after_fourteen_days() {
        Recorded recorded = Recorded.in("UTC").reading(ReadingKind.NOTES_LEFT, BEFORE, 3);
        Facts facts = new Facts(recorded.data(), List.of());
        Instant stale = BEFORE.plus(DAY.multipliedBy(14));

        assertThat(Standing.of(facts, Limits.defaults(), stale.minusNanos(1)).level())
                .isEqualTo(Level.GOOD);
        assertThat(Standing.of(facts, Limits.defaults(), stale.minusNanos(1)).validUntil())
                .isEqualTo(stale);
        assertThat(Standing.of(facts, Limits.defaults(), stale).level()).isEqualTo(Level.UNKNOWN);
        assertThat(keys(Standing.of(facts, Limits.defaults(), stale))).containsExactly("reason.stale");
    }

    @Test
    void a_risk_is_worse_than_stale_data() {
        Recorded old = Recorded.in("UTC").invitations(TODAY.minusDays(20), 3);
        Standing standing = standing(old, liftedDaysAgo(100), liftedDaysAgo(60));

        assertThat(standing.level()).isEqualTo(Level.AT_RISK);
        assertThat(keys(standing)).containsExactly("reason.occurrences", "reason.stale");
    }

    private static IncidentDetails liftedDaysAgo(int days) {
        Instant start = NOW.minus(DAY.multipliedBy(days));
        return Happened.lifted(IncidentKind.EMAIL_REQUIRED, start, start.plus(DAY));
    }

    @Test
    void a_figure_of_pending_or_acceptance_counts_for_fourteen_days_even_where_other_data_are_fresh() {
        Instant made = NOW.minus(DAY.multipliedBy(14));
        ArchiveFigures bad = new ArchiveFigures(
                made, TODAY.minusDays(200), TODAY.minusDays(14), new Acceptance(100, 5), 900, 400, -1, List.of());
        Facts facts = new Facts(fresh().archive(bad).data(), List.of());
        Facts typed = new Facts(
                fresh().reading(ReadingKind.PENDING_INVITATIONS, made, 900).data(), List.of());

        Standing before = Standing.of(facts, Limits.defaults(), NOW.minusNanos(1));
        assertThat(keys(before))
                .containsExactly("reason.pending.estimated", "reason.acceptance.bad", "reason.pending.old");
        assertThat(before.validUntil()).isEqualTo(NOW);
        assertThat(keys(Standing.of(facts, Limits.defaults(), NOW))).containsExactly("reason.good");
        assertThat(keys(Standing.of(typed, Limits.defaults(), NOW.minusNanos(1))))
                .containsExactly("reason.pending");
        assertThat(keys(Standing.of(typed, Limits.defaults(), NOW))).containsExactly("reason.good");
    }

    @Test
    void nothing_to_tell_is_told_too() {
        assertThat(standing(fresh()).level()).isEqualTo(Level.GOOD);
        assertThat(keys(standing(fresh()))).containsExactly("reason.good");
    }

    @Test
    void the_worst_risk_is_told_first() {
        Standing standing = standing(Recorded.in("UTC").invitations(MONDAY, 90).invitations(TODAY, 29));

        assertThat(keys(standing)).containsExactly("reason.week", "reason.day");
        assertThat(standing.reasons()).extracting(Reason::weight).containsExactly(119, 96);
    }

    @Test
    void when_the_expected_range_ends_the_rep_is_asked_to_check_and_not_taken_for_free() {
        ExpectedLift lift = new ExpectedLift(BEFORE, NOW, SourceKind.OFFICIAL);
        IncidentDetails incident = Happened.expected(IncidentKind.INVITATIONS_PAUSED, BEFORE, lift);
        Facts facts = new Facts(fresh().data(), List.of(incident));

        Standing before = Standing.of(facts, Limits.defaults(), NOW.minusNanos(1));
        assertThat(before.mainReason().phrase().key()).isEqualTo("reason.incident");
        assertThat(before.validUntil()).isEqualTo(NOW);

        Standing after = Standing.of(facts, Limits.defaults(), NOW);
        assertThat(after.mainReason().phrase().key()).isEqualTo("reason.incident.check");
        assertThat(after.level()).isEqualTo(Level.INVITATIONS_RESTRICTED);
    }

    @Test
    void a_standing_holds_until_the_reps_midnight_at_most() {
        assertThat(standing(Recorded.in("Asia/Kathmandu").invitations(TODAY, 0)).validUntil())
                .isEqualTo(Instant.parse("2026-11-19T18:15:00Z"));
        assertThat(standing(Recorded.in("Pacific/Kiritimati").invitations(TODAY, 0))
                        .validUntil())
                .isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Test
    void a_standing_holds_over_a_skipped_day_until_the_next_one_that_exists() {
        Instant eve = Instant.parse("2011-12-30T09:00:00Z");
        Facts facts = new Facts(Recorded.in("Pacific/Apia").data(), List.of());

        assertThat(Standing.of(facts, Limits.defaults(), eve).validUntil())
                .isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
    }

    private static Recorded fresh() {
        return Recorded.in("UTC").invitations(TODAY, 0);
    }

    private static Standing standing(Recorded recorded, IncidentDetails... incidents) {
        return Standing.of(new Facts(recorded.data(), List.of(incidents)), Limits.defaults(), NOW);
    }

    private static List<String> keys(Standing standing) {
        return standing.reasons().stream().map(reason -> reason.phrase().key()).toList();
    }
}
