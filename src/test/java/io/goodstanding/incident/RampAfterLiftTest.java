package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.limit.Ramp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RampAfterLiftTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final Instant LIFTED = NOW.minus(DAY.multipliedBy(9));
    private static final Instant START = LIFTED.minus(DAY.multipliedBy(3));

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void only_kinds_on_the_ladder_lead_to_a_ramp(IncidentKind kind) {
        assertThat(ramp(Happened.lifted(kind, START, LIFTED)).isPresent()).isEqualTo(kind.isLadder());
    }

    @Test
    void it_is_that_of_the_last_lift() {
        assertThat(ramp(
                        Happened.lifted(IncidentKind.EMAIL_REQUIRED, START, LIFTED),
                        Happened.lifted(IncidentKind.INVITATIONS_PAUSED, START, LIFTED.plus(DAY))))
                .hasValue(new Ramp(LIFTED.plus(DAY)));
    }

    @Test
    void a_new_ladder_incident_ends_it_at_once() {
        IncidentDetails before = Happened.lifted(IncidentKind.EMAIL_REQUIRED, START, LIFTED);
        IncidentDetails later = Happened.open(IncidentKind.INVITATIONS_PAUSED, NOW);

        assertThat(IncidentDetails.rampOf(List.of(before, later), NOW.minusNanos(1)))
                .isPresent();
        assertThat(IncidentDetails.rampOf(List.of(before, later), NOW)).isEmpty();
    }

    @Test
    void the_new_incident_brings_a_ramp_of_its_own_once_it_lifts() {
        Instant again = NOW.minus(DAY.multipliedBy(2));

        assertThat(ramp(
                        Happened.lifted(IncidentKind.EMAIL_REQUIRED, START, LIFTED),
                        Happened.lifted(IncidentKind.INVITATIONS_PAUSED, again, NOW)))
                .hasValue(new Ramp(NOW));
    }

    @Test
    void meeting_the_weekly_limit_meanwhile_does_not_end_it() {
        assertThat(ramp(
                        Happened.lifted(IncidentKind.EMAIL_REQUIRED, START, LIFTED),
                        Happened.open(IncidentKind.INVITATION_LIMIT, NOW)))
                .hasValue(new Ramp(LIFTED));
    }

    @Test
    void there_is_none_while_another_ladder_incident_is_open() {
        assertThat(ramp(
                        Happened.lifted(IncidentKind.EMAIL_REQUIRED, START, LIFTED),
                        Happened.open(IncidentKind.RESTRICTED_UNTIL, START)))
                .isEmpty();
    }

    @Test
    void it_starts_at_the_instant_of_the_lift_and_ends_after_four_limit_weeks() {
        IncidentDetails incident = Happened.lifted(IncidentKind.EMAIL_REQUIRED, START, LIFTED);
        Instant end = new Ramp(LIFTED).endsAt();

        assertThat(IncidentDetails.rampOf(List.of(incident), LIFTED.minusNanos(1)))
                .isEmpty();
        assertThat(IncidentDetails.rampOf(List.of(incident), LIFTED)).isPresent();
        assertThat(IncidentDetails.rampOf(List.of(incident), end.minusNanos(1))).isPresent();
        assertThat(IncidentDetails.rampOf(List.of(incident), end)).isEmpty();
    }

    @Test
    void an_incident_is_open_from_its_start_to_its_lift_excluded() {
        IncidentDetails incident = Happened.lifted(IncidentKind.EMAIL_REQUIRED, START, LIFTED);

        assertThat(incident.isOpen(START.minusNanos(1))).isFalse();
        assertThat(incident.isOpen(START)).isTrue();
        assertThat(incident.isOpen(LIFTED.minusNanos(1))).isTrue();
        assertThat(incident.isOpen(LIFTED)).isFalse();
    }

    private static Optional<Ramp> ramp(IncidentDetails... incidents) {
        return IncidentDetails.rampOf(List.of(incidents), NOW);
    }
}
