package io.goodstanding.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, .2553, .3662, .2527, .3676",
        "15, 148, .0624, .1605, .0578, .1617",
        "0, 20, 0, .1611, 0, .1684",
        "1, 29, .0061, .1718, .0009, .1776"
    })
    void newcombes_examples_come_out_to_the_last_digit(
            int events, int trials, double wilsonLow, double wilsonHigh, double exactLow, double exactHigh) {
        Rate rate = new Rate(events, trials);

        assertThat(rounded(rate.interval())).isEqualTo(new Between(wilsonLow, wilsonHigh));
        assertThat(rounded(rate.exactInterval())).isEqualTo(new Between(exactLow, exactHigh));
    }

    @Property
    void an_interval_holds_its_rate_and_is_as_wide_on_either_side_of_the_scale(
            @ForAll @IntRange(max = 5_000) int events, @ForAll @IntRange(min = 1, max = 5_000) int others) {
        Rate rate = new Rate(events, events + others);
        Rate mirror = new Rate(others, events + others);

        assertThat(rate.interval().low()).isBetween(0.0, rate.share() + 1e-9);
        assertThat(rate.interval().high()).isBetween(rate.share() - 1e-9, 1.0);
        assertThat(rate.interval().low()).isCloseTo(1 - mirror.interval().high(), within(1e-9));
        assertThat(rate.exactInterval().low())
                .isCloseTo(1 - mirror.exactInterval().high(), within(1e-9));
    }

    @Property
    void more_of_the_same_makes_it_narrower(
            @ForAll @IntRange(max = 200) int events, @ForAll @IntRange(min = 1, max = 200) int others) {
        Between few = new Rate(events, events + others).interval();
        Between many = new Rate(10 * events, 10 * (events + others)).interval();

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void below_twenty_nothing_is_claimed() {
        assertThat(new Rate(3, 19).isEnough()).isFalse();
        assertThat(new Rate(0, 20).isEnough()).isTrue();
        assertThat(new Rate(0, 0).share()).isZero();
        assertThatThrownBy(() -> new Rate(0, 0).interval()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void more_cannot_happen_than_could() {
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Between rounded(Between between) {
        return new Between(rounded(between.low()), rounded(between.high()));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
