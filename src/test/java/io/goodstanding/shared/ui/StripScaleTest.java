package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goodstanding.shared.ui.StripScale.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripScaleTest {

    private static final Instant FROM = Instant.parse("2026-08-26T12:00:00Z");
    private static final Instant TO = FROM.plus(Duration.ofDays(90));
    private final StripScale scale = new StripScale(FROM, TO);

    @Test
    void moments_lie_in_proportion_and_never_outside() {
        assertThat(scale.place(FROM.plus(Duration.ofDays(45)))).isCloseTo(50, within(0.001));
        assertThat(scale.place(FROM.minus(Duration.ofDays(5)))).isZero();
        assertThat(scale.place(TO.plus(Duration.ofDays(5)))).isEqualTo(100);
    }

    @Test
    void a_stretch_is_cut_at_the_strip_s_ends() {
        assertThat(scale.hours(FROM.minus(Duration.ofDays(30)), FROM.plus(Duration.ofDays(1))))
                .isEqualTo(24);
        assertThat(scale.hours(TO.minus(Duration.ofHours(6)), TO.plus(Duration.ofDays(9))))
                .isEqualTo(6);
    }

    @Test
    void a_moment_long_stretch_is_still_there() {
        assertThat(scale.hours(FROM, FROM)).isEqualTo(0.25);
    }

    @Test
    void words_stand_where_there_is_room_and_nowhere_else() {
        assertThat(StripScale.sides(List.of(35.0, 91.0))).containsExactly(Side.START, Side.END);
        assertThat(StripScale.sides(List.of(40.0, 45.0))).containsExactly(Side.END, Side.START);
        assertThat(StripScale.sides(List.of(2.0, 4.0, 6.0))).containsExactly(Side.QUIET, Side.QUIET, Side.START);
        assertThat(StripScale.sides(List.of())).isEmpty();
    }
}
