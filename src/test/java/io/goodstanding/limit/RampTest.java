package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RampTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-19T15:00:00Z");
    private static final Instant TURN = Instant.parse("2026-11-23T00:00:00Z");
    private static final RampPlan PLAN = Limits.defaults().rampPlan();
    private static final Duration WEEK = Duration.ofDays(7);

    @Example
    void a_quarter_more_each_limit_week_and_the_lifts_week_is_the_first() {
        Ramp ramp = new Ramp(THURSDAY);

        assertThat(ramp.percentAt(THURSDAY, PLAN)).isEqualTo(25);
        assertThat(ramp.percentAt(TURN.minusNanos(1), PLAN)).isEqualTo(25);
        assertThat(ramp.percentAt(TURN, PLAN)).isEqualTo(50);
        assertThat(ramp.percentAt(TURN.plus(WEEK).minusNanos(1), PLAN)).isEqualTo(50);
        assertThat(ramp.percentAt(TURN.plus(WEEK), PLAN)).isEqualTo(75);
        assertThat(ramp.percentAt(TURN.plus(WEEK.multipliedBy(2)), PLAN)).isEqualTo(100);
    }

    @Example
    void the_fourth_week_has_no_cut_but_is_still_part_of_it() {
        Ramp ramp = new Ramp(THURSDAY);
        Instant end = TURN.plus(WEEK.multipliedBy(3));

        assertThat(ramp.endsAt()).isEqualTo(end);
        assertThat(ramp.stepAt(end.minusNanos(1))).isEqualTo(4).isEqualTo(RampPlan.STEPS);
        assertThat(ramp.isOn(end.minusNanos(1))).isTrue();
        assertThat(ramp.isOn(end)).isFalse();
    }

    @Example
    void before_the_lift_it_cuts_nothing() {
        Ramp ramp = new Ramp(THURSDAY);

        assertThat(ramp.isOn(THURSDAY.minusNanos(1))).isFalse();
        assertThat(ramp.cap(100, THURSDAY.minusNanos(1), PLAN)).isEqualTo(100);
        assertThat(ramp.isOn(THURSDAY)).isTrue();
    }

    @Example
    void a_share_is_rounded_down() {
        assertThat(new Ramp(THURSDAY).cap(99, THURSDAY, PLAN)).isEqualTo(24);
        assertThat(new Ramp(THURSDAY).cap(3, THURSDAY, PLAN)).isZero();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_never_allows_less_a_week_later_nor_ever_more_than_the_limit(
            @ForAll @IntRange(max = 100_000) int limit, @ForAll @LongRange(min = -100, max = 100) long hours) {
        Ramp ramp = new Ramp(THURSDAY.plus(Duration.ofHours(hours)));
        int before = 0;
        for (Instant now = ramp.liftedAt();
                now.isBefore(ramp.endsAt().plus(WEEK));
                now = now.plus(Duration.ofHours(7))) {
            int cap = ramp.cap(limit, now, PLAN);
            assertThat(cap).isBetween(before, limit);
            before = cap;
        }
        assertThat(before).isEqualTo(limit);
    }
}
