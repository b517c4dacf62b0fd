package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PaceTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-24T12:00:00Z");

    @Example
    void thirty_a_day_reach_a_hundred_on_thursday() {
        assertThat(reaches(60, TUESDAY)).contains(LocalDate.of(2026, 11, 26));
        assertThat(reaches(50, TUESDAY)).as("25 a day").contains(LocalDate.of(2026, 11, 26));
        assertThat(reaches(49, TUESDAY)).contains(LocalDate.of(2026, 11, 27));
    }

    @Example
    void sixteen_a_day_hold_until_the_week_turns() {
        assertThat(reaches(32, TUESDAY)).isEmpty();
        assertThat(reaches(39, TUESDAY)).isEmpty();
        assertThat(reaches(40, TUESDAY)).as("20 a day reach it on Friday").contains(LocalDate.of(2026, 11, 27));
    }

    @Example
    void one_day_tells_no_pace_and_what_is_reached_is_not_foretold() {
        assertThat(reaches(60, Instant.parse("2026-11-23T12:00:00Z"))).isEmpty();
        assertThat(reaches(100, TUESDAY)).isEmpty();
        assertThat(reaches(0, TUESDAY)).isEmpty();
        assertThat(Pace.reaches(
                        new Budget(100, new Usage(60, true), 30, new Usage(0, true), true), TUESDAY, ZoneOffset.UTC))
                .as("paused")
                .isEmpty();
    }

    @Property
    void it_is_a_weekday_to_come_in_the_same_week(
            @ForAll("instants") Instant now, @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 120) int used) {
        Optional<LocalDate> day =
                Pace.reaches(new Budget(100, new Usage(used, true), 30, new Usage(0, true), false), now, zone);

        day.ifPresent(reached -> {
            assertThat(reached).isAfter(LocalDate.ofInstant(now, zone));
            assertThat(LimitWeek.of(reached)).isEqualTo(LimitWeek.containing(now));
            assertThat(reached.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    }

    /** Whoever used more is there no later. */
    @Property
    void more_reaches_it_sooner(@ForAll("instants") Instant now, @ForAll @IntRange(min = 1, max = 98) int used) {
        Optional<LocalDate> some = reaches(used, now);
        Optional<LocalDate> more = reaches(used + 1, now);

        some.ifPresent(day ->
                assertThat(more).hasValueSatisfying(sooner -> assertThat(sooner).isBeforeOrEqualTo(day)));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(1_600_000_000L, 1_900_000_000L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Madrid", "Pacific/Kiritimati", "Pacific/Honolulu", "UTC")
                .map(ZoneId::of);
    }

    private static Optional<LocalDate> reaches(int used, Instant now) {
        return Pace.reaches(new Budget(100, new Usage(used, true), 30, new Usage(0, true), false), now, ZoneOffset.UTC);
    }
}
