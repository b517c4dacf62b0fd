package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.limit.DayShare.Reason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DayShareTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Predicate<LocalDate> WEEKDAYS = day -> !WEEKEND.contains(day.getDayOfWeek());
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Limits LIMITS = Limits.defaults();

    @Example
    void the_week_up_to_its_warning_is_spread_over_its_working_days() {
        assertThat(share(0, 0, MONDAY)).isEqualTo(new DayShare(16, 5, Reason.SHARE));
        assertThat(share(30, 0, MONDAY.plusSeconds(3 * 86_400)))
                .as("50 up to the warning, Thursday and Friday, and no more than the day's warning")
                .isEqualTo(new DayShare(20, 2, Reason.SHARE));
    }

    @Example
    void what_was_sent_today_is_part_of_todays_share() {
        assertThat(share(6, 6, MONDAY).count()).isEqualTo(10);
        assertThat(share(16, 16, MONDAY)).isEqualTo(new DayShare(0, 5, Reason.ENOUGH));
    }

    @Example
    void a_holiday_gives_its_part_to_the_other_days_and_has_none_itself() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        Predicate<LocalDate> works = WEEKDAYS.and(day -> !day.equals(friday));

        assertThat(share(0, 0, MONDAY, works)).isEqualTo(new DayShare(20, 4, Reason.SHARE));
        assertThat(share(0, 0, Instant.parse("2026-11-27T10:00:00Z"), works).reason())
                .isEqualTo(Reason.DAY_OFF);
        assertThat(share(0, 0, Instant.parse("2026-11-28T10:00:00Z"), works).reason())
                .isEqualTo(Reason.DAY_OFF);
    }

    @Example
    void after_hours_there_is_none_and_shortly_before_only_what_fits_with_the_pause() {
        assertThat(share(0, 0, Instant.parse("2026-11-23T16:00:00Z")).reason()).isEqualTo(Reason.HOURS_OVER);
        assertThat(share(0, 0, Instant.parse("2026-11-23T15:50:00Z")).count())
                .as("10 minutes with 3 between two: at 50, 53, 56 and 59")
                .isEqualTo(4);
    }

    @Example
    void a_ramp_and_a_pause_come_first() {
        Optional<Ramp> ramp = Optional.of(new Ramp(MONDAY));
        Budget budget = Budget.of(LIMITS, new Usage(0, true), new Usage(0, true), ramp, false, MONDAY);

        assertThat(DayShare.of(budget, LIMITS, ramp, MONDAY, MADRID, WEEKDAYS))
                .as("a quarter of 80 over five days")
                .isEqualTo(new DayShare(4, 5, Reason.SHARE));
        Budget paused = Budget.of(LIMITS, new Usage(0, true), new Usage(0, true), Optional.empty(), true, MONDAY);
        assertThat(DayShare.of(paused, LIMITS, Optional.empty(), MONDAY, MADRID, WEEKDAYS))
                .isEqualTo(new DayShare(0, 0, Reason.PAUSED));
    }

    @Example
    void over_the_limit_nothing_is_suggested() {
        assertThat(share(100, 0, MONDAY)).isEqualTo(new DayShare(0, 5, Reason.USED_UP));
        assertThat(share(85, 0, MONDAY))
                .as("past the warning, before the limit")
                .isEqualTo(new DayShare(0, 5, Reason.ENOUGH));
    }

    @Property
    void it_is_never_below_nothing_nor_above_what_is_left(
            @ForAll("instants") Instant now,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 200) int week,
            @ForAll @IntRange(max = 60) int day,
            @ForAll boolean paused) {
        Budget budget = Budget.of(
                LIMITS, new Usage(week, true), new Usage(Math.min(week, day), true), Optional.empty(), paused, now);

        DayShare share = DayShare.of(budget, LIMITS, Optional.empty(), now, zone, WEEKDAYS);

        assertThat(share.count()).isBetween(0, budget.left());
        assertThat(share.days()).isBetween(0, 6);
        assertThat(share.reason() == Reason.SHARE).isEqualTo(share.count() > 0);
    }

    /** Whoever follows the suggestion every working morning ends the week at the warning and not above. */
    @Property
    void followed_all_week_it_ends_at_the_warning(
            @ForAll("mondays") LocalDate monday, @ForAll @IntRange(min = 1, max = 300) int warning) {
        Limits limits = LIMITS.with(
                        new Limit(LimitKind.INVITATIONS_PER_WEEK, warning, warning + 20, SourceKind.TEAM, monday))
                .with(new Limit(LimitKind.INVITATIONS_PER_DAY, 100, 120, SourceKind.TEAM, monday));
        int sent = 0;
        for (int day = 0; day < 5; day++) {
            Instant morning = monday.plusDays(day).atTime(9, 0).atZone(MADRID).toInstant();
            Budget budget =
                    Budget.of(limits, new Usage(sent, true), new Usage(0, true), Optional.empty(), false, morning);
            sent += DayShare.of(budget, limits, Optional.empty(), morning, MADRID, WEEKDAYS)
                    .count();
        }
        assertThat(sent).isEqualTo(warning);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(1_600_000_000L, 1_900_000_000L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<LocalDate> mondays() {
        return Arbitraries.integers().between(0, 300).map(LocalDate.of(2024, 1, 1)::plusWeeks);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Madrid", "Pacific/Kiritimati", "Pacific/Honolulu", "America/New_York", "UTC")
                .map(ZoneId::of);
    }

    private static DayShare share(int week, int day, Instant now) {
        return share(week, day, now, WEEKDAYS);
    }

    private static DayShare share(int week, int day, Instant now, Predicate<LocalDate> works) {
        Budget budget = Budget.of(LIMITS, new Usage(week, true), new Usage(day, true), Optional.empty(), false, now);
        return DayShare.of(budget, LIMITS, Optional.empty(), now, MADRID, works);
    }
}
