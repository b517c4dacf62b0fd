package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.limit.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectedLiftTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2026-11-19T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "INVITATION_LIMIT, USUAL, 2026-11-23T00:00:00Z, 2026-11-26T15:00:00Z, OFFICIAL",
        "INVITATIONS_PAUSED, USUAL, 2026-11-19T17:00:00Z, 2026-11-26T15:00:00Z, OFFICIAL",
        "PENDING_OVERFLOW, USUAL, 2026-11-19T15:00:00Z, 2026-12-19T15:00:00Z, OFFICIAL",
        "EMAIL_REQUIRED, USUAL, 2026-11-20T15:00:00Z, 2026-11-22T15:00:00Z, ARTICLE_B",
        "NOTE_QUOTA, USUAL, 2026-11-30T23:00:00Z, 2026-12-01T23:00:00Z, OFFICIAL",
        "COMMERCIAL_USE, USUAL, 2026-12-01T08:00:00Z, 2026-12-02T08:00:00Z, OFFICIAL",
        "AUTOMATION_SUSPECTED, USUAL, 2026-11-21T15:00:00Z, 2026-11-22T15:00:00Z, COMMUNITY",
        "IDENTITY_CHECK, USUAL, 2026-11-20T15:00:00Z, 2026-12-03T15:00:00Z, COMMUNITY",
        "IDENTITY_CHECK, SIGN_IN_BLOCKED, 2026-11-20T15:00:00Z, 2026-12-03T15:00:00Z, COMMUNITY",
    })
    void a_kind_lifts_within_the_range_of_its_row(
            IncidentKind kind, Extent extent, Instant from, Instant to, SourceKind source) {
        assertThat(first(kind, extent)).hasValue(new ExpectedLift(from, to, source));
    }

    @ParameterizedTest
    @CsvSource({
        "NETWORK_FULL, USUAL",
        "AUTOMATION_SUSPECTED, WARNED",
        "SIGN_IN_LOCKOUT, USUAL",
        "COMPROMISED, USUAL",
        "PERMANENT_RESTRICTION, USUAL",
        "OTHER, USUAL",
    })
    void no_range_is_made_up_where_nobody_knows_one(IncidentKind kind, Extent extent) {
        assertThat(first(kind, extent)).isEmpty();
    }

    @Test
    void an_invitation_limit_met_at_the_turn_of_a_week_lasts_the_whole_week() {
        Instant turn = Instant.parse("2026-11-23T00:00:00Z");

        assertThat(ExpectedLift.of(
                        IncidentKind.INVITATION_LIMIT, Extent.USUAL, turn, Optional.empty(), BERLIN, List.of()))
                .hasValue(new ExpectedLift(
                        turn.plus(Duration.ofDays(7)), turn.plus(Duration.ofDays(7)), SourceKind.OFFICIAL));
    }

    @Test
    void invitations_paused_several_times_in_a_day_need_days_instead_of_hours() {
        assertThat(pausedAfter(Duration.ofHours(24)).from()).isEqualTo(START.plus(Duration.ofDays(2)));
        assertThat(pausedAfter(Duration.ofHours(24).plusNanos(1)).from()).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(pausedAfter(Duration.ofHours(1)).to()).isEqualTo(START.plus(Duration.ofDays(7)));
    }

    @Test
    void an_email_asked_for_again_may_need_a_letter_and_the_third_time_nobody_can_tell() {
        Ladder.Past before = new Ladder.Past(IncidentKind.RESTRICTED_UNTIL, START.minus(Duration.ofDays(365)));
        Ladder.Past older = new Ladder.Past(IncidentKind.EMAIL_REQUIRED, START.minus(Duration.ofDays(366)));

        assertThat(email(List.of(before, older)).orElseThrow().to()).isEqualTo(START.plus(Duration.ofDays(30)));
        assertThat(email(List.of(before, before))).isEmpty();
        assertThat(email(List.of(older)).orElseThrow().to()).isEqualTo(START.plus(Duration.ofDays(3)));
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void a_date_shown_by_linkedin_beats_every_default(IncidentKind kind) {
        LocalDate shown = LocalDate.of(2026, 12, 24);

        for (Extent extent : kind.extents()) {
            assertThat(ExpectedLift.of(kind, extent, START, Optional.of(shown), BERLIN, List.of()))
                    .hasValue(new ExpectedLift(
                            Instant.parse("2026-12-23T23:00:00Z"),
                            Instant.parse("2026-12-24T23:00:00Z"),
                            SourceKind.OFFICIAL));
        }
    }

    @Test
    void a_date_shown_never_lets_an_incident_lift_before_it_began() {
        assertThat(until(LocalDate.of(2026, 11, 19)))
                .isEqualTo(new ExpectedLift(START, Instant.parse("2026-11-19T23:00:00Z"), SourceKind.OFFICIAL));
        assertThat(until(LocalDate.of(2026, 11, 1))).isEqualTo(new ExpectedLift(START, START, SourceKind.OFFICIAL));
    }

    @Test
    void the_month_turns_where_the_rep_lives_for_notes_and_in_california_for_searches() {
        Instant lateInOctober = Instant.parse("2026-11-01T02:00:00Z");
        ZoneId auckland = ZoneId.of("Pacific/Auckland");

        assertThat(ExpectedLift.of(
                        IncidentKind.NOTE_QUOTA, Extent.USUAL, lateInOctober, Optional.empty(), auckland, List.of()))
                .map(ExpectedLift::from)
                .hasValue(Instant.parse("2026-11-30T11:00:00Z"));
        assertThat(ExpectedLift.of(
                        IncidentKind.COMMERCIAL_USE,
                        Extent.USUAL,
                        lateInOctober,
                        Optional.empty(),
                        auckland,
                        List.of()))
                .map(ExpectedLift::from)
                .hasValue(Instant.parse("2026-11-01T07:00:00Z"));
    }

    @Test
    void when_the_range_ends_the_rep_is_asked_to_check() {
        ExpectedLift lift = new ExpectedLift(START, START.plusSeconds(60), SourceKind.OFFICIAL);

        assertThat(lift.isOverdue(START.plusSeconds(60).minusNanos(1))).isFalse();
        assertThat(lift.isOverdue(START.plusSeconds(60))).isTrue();
        assertThatThrownBy(() -> new ExpectedLift(START, START.minusNanos(1), SourceKind.OFFICIAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<ExpectedLift> first(IncidentKind kind, Extent extent) {
        return ExpectedLift.of(kind, extent, START, Optional.empty(), BERLIN, List.of());
    }

    private static ExpectedLift pausedAfter(Duration since) {
        List<Ladder.Past> earlier = List.of(new Ladder.Past(IncidentKind.INVITATIONS_PAUSED, START.minus(since)));
        return ExpectedLift.of(IncidentKind.INVITATIONS_PAUSED, Extent.USUAL, START, Optional.empty(), BERLIN, earlier)
                .orElseThrow();
    }

    private static Optional<ExpectedLift> email(List<Ladder.Past> earlier) {
        return ExpectedLift.of(IncidentKind.EMAIL_REQUIRED, Extent.USUAL, START, Optional.empty(), BERLIN, earlier);
    }

    private static ExpectedLift until(LocalDate shown) {
        return ExpectedLift.of(
                        IncidentKind.RESTRICTED_UNTIL, Extent.USUAL, START, Optional.of(shown), BERLIN, List.of())
                .orElseThrow();
    }
}
