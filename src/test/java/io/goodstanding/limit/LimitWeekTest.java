package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LimitWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant TURN = Instant.parse("2026-11-16T00:00:00Z");

    @Test
    void a_week_turns_on_monday_at_midnight_utc() {
        assertThat(LimitWeek.containing(TURN)).isEqualTo(new LimitWeek(MONDAY));
        assertThat(LimitWeek.containing(TURN.minusNanos(1))).isEqualTo(new LimitWeek(MONDAY.minusWeeks(1)));
        assertThat(new LimitWeek(MONDAY).window().from()).isEqualTo(TURN);
        assertThat(new LimitWeek(MONDAY).turn()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void a_week_that_starts_on_another_day_is_refused() {
        assertThatThrownBy(() -> new LimitWeek(MONDAY.plusDays(6))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_known_by_date_only_belongs_to_the_week_of_its_date() {
        assertThat(LimitWeek.of(MONDAY)).isEqualTo(new LimitWeek(MONDAY));
        assertThat(LimitWeek.of(MONDAY.plusDays(6))).isEqualTo(new LimitWeek(MONDAY));
        assertThat(LimitWeek.of(MONDAY.minusDays(1))).isEqualTo(new LimitWeek(MONDAY.minusWeeks(1)));
    }

    @Test
    void a_week_lasts_168_hours_even_where_clocks_change() {
        LimitWeek clocksGoBackInBerlin = LimitWeek.of(LocalDate.of(2026, 10, 25));

        assertThat(Duration.between(
                        clocksGoBackInBerlin.window().from(),
                        clocksGoBackInBerlin.window().to()))
                .isEqualTo(Duration.ofDays(7));
    }

    @Test
    void sunday_evening_in_los_angeles_is_in_the_next_week_already() {
        Instant sundayEvening = LocalDate.of(2026, 11, 15)
                .atTime(17, 0)
                .atZone(ZoneId.of("America/Los_Angeles"))
                .toInstant();

        assertThat(LimitWeek.containing(sundayEvening)).isEqualTo(new LimitWeek(MONDAY));
    }

    @Test
    void weeks_follow_each_other_over_the_turn_of_a_year() {
        LimitWeek last = LimitWeek.of(LocalDate.of(2026, 12, 31));

        assertThat(last.monday()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(last.plusWeeks(1).monday()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(last.plusWeeks(1).window().from()).isEqualTo(last.turn());
    }
}
