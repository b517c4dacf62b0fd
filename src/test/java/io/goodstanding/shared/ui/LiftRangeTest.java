package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LiftRangeTest {

    private static final Instant START = Instant.parse("2026-11-18T09:00:00Z");

    @Test
    void the_range_s_end_leaves_room_for_going_on_longer() {
        LiftRange range = LiftRange.of(START, days(3), days(14), days(6));

        assertThat(range.from() + range.width()).isCloseTo(88, within(0.01));
        assertThat(range.from()).isCloseTo(88 * 3 / 14.0, within(0.01));
        assertThat(range.now()).isCloseTo(88 * 6 / 14.0, within(0.01));
    }

    @Test
    void overdue_is_seen_as_now_behind_the_range() {
        LiftRange range = LiftRange.of(START, days(5), days(7), days(9));

        assertThat(range.now()).isGreaterThan(range.from() + range.width());
    }

    @Test
    void a_single_date_is_still_wide_enough_to_be_seen() {
        assertThat(LiftRange.of(START, days(7), days(7), days(1)).width()).isEqualTo(1);
    }

    @Property
    void nothing_leaves_the_bar(
            @ForAll @IntRange(min = -40, max = 400) int earliest,
            @ForAll @IntRange(min = -40, max = 400) int latest,
            @ForAll @IntRange(min = -40, max = 400) int now) {
        LiftRange range = LiftRange.of(START, days(earliest), days(latest), days(now));

        assertThat(range.from()).isBetween(0.0, 100.0);
        assertThat(range.width()).isBetween(1.0, 100.0);
        assertThat(range.from() + range.width()).isLessThanOrEqualTo(100.0 + 1e-9);
        assertThat(range.now()).isBetween(0.0, 100.0);
    }

    private static Instant days(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
