package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final Instant NOW = Instant.parse("2026-11-19T22:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-19T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @Test
    void it_is_the_largest_share_of_a_day_inside_one_hour() {
        Recorded recorded = Recorded.in("UTC").sent(6, NINE).sent(2, NINE.plus(Duration.ofMinutes(59)));
        spread(recorded, NINE.plus(Duration.ofHours(3)), 2);

        assertThat(recorded.data().activity(NOW).burst()).hasValue(new Burst(TODAY, 80, 10));
    }

    @Test
    void an_hour_later_to_the_minute_is_another_hour() {
        Recorded recorded = Recorded.in("UTC").sent(5, NINE).sent(5, NINE.plus(Duration.ofHours(1)));

        assertThat(recorded.data().activity(NOW).burst()).hasValue(new Burst(TODAY, 50, 10));
    }

    @Test
    void the_hour_may_start_at_any_minute() {
        Recorded recorded = Recorded.in("UTC")
                .sent(5, NINE.plus(Duration.ofMinutes(40)))
                .sent(5, NINE.plus(Duration.ofMinutes(80)));

        assertThat(recorded.data().activity(NOW).burst()).hasValue(new Burst(TODAY, 100, 10));
    }

    @Test
    void a_handful_of_invitations_is_no_burst() {
        assertThat(Recorded.in("UTC").sent(9, NINE).data().activity(NOW).burst())
                .isEmpty();
    }

    @Test
    void without_times_of_day_there_is_none() {
        assertThat(Recorded.in("UTC")
                        .invitations(TODAY, 100)
                        .data()
                        .activity(NOW)
                        .burst())
                .isEmpty();
    }

    @Test
    void it_is_forgotten_after_seven_days() {
        Recorded recorded = Recorded.in("UTC").sent(10, NINE);

        assertThat(recorded.data().activity(NINE.plus(Duration.ofDays(6))).burst())
                .isPresent();
        assertThat(recorded.data().activity(NINE.plus(Duration.ofDays(7))).burst())
                .isEmpty();
    }

    private static void spread(Recorded recorded, Instant from, int count) {
        for (int i = 0; i < count; i++) {
            recorded.sent(from.plus(Duration.ofHours(2L * i)));
        }
    }
}
