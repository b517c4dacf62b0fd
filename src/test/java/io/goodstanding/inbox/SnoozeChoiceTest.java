package io.goodstanding.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The moments to put something off to, by the clock on the reader's wall. */
class SnoozeChoiceTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Instant TUESDAY_NOON = Instant.parse("2026-11-24T11:00:00Z");

    @Test
    void this_evening_is_today_at_six_and_is_not_offered_once_it_has_begun() {
        assertThat(SnoozeChoice.EVENING.from(TUESDAY_NOON, COPENHAGEN)).contains(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(SnoozeChoice.EVENING.from(Instant.parse("2026-11-24T17:00:00Z"), COPENHAGEN))
                .isEmpty();
    }

    @Test
    void tomorrow_at_nine_keeps_to_the_wall_clock_over_both_changes_of_summer_time() {
        assertThat(SnoozeChoice.TOMORROW.from(Instant.parse("2026-03-28T12:00:00Z"), COPENHAGEN))
                .contains(Instant.parse("2026-03-29T07:00:00Z"));
        assertThat(SnoozeChoice.TOMORROW.from(Instant.parse("2026-10-24T12:00:00Z"), COPENHAGEN))
                .contains(Instant.parse("2026-10-25T08:00:00Z"));
    }

    @Test
    void just_after_midnight_tomorrow_is_the_readers_next_day_not_that_of_utc() {
        assertThat(SnoozeChoice.TOMORROW.from(Instant.parse("2026-11-23T23:30:00Z"), COPENHAGEN))
                .contains(Instant.parse("2026-11-25T08:00:00Z"));
    }

    @Test
    void monday_is_the_next_one_and_is_not_offered_on_a_sunday_when_it_is_tomorrow() {
        assertThat(SnoozeChoice.MONDAY.from(TUESDAY_NOON, COPENHAGEN)).contains(Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(SnoozeChoice.MONDAY.from(Instant.parse("2026-11-23T11:00:00Z"), COPENHAGEN))
                .contains(Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(SnoozeChoice.MONDAY.from(Instant.parse("2026-11-29T11:00:00Z"), COPENHAGEN))
                .isEmpty();
    }
}
