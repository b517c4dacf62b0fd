package io.goodstanding.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessDaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Example
    void a_weekend_and_a_holiday_are_passed_over() {
        Instant thursday = at("2026-12-24T09:30:00+01:00");
        Set<LocalDate> christmas = Set.of(LocalDate.of(2026, 12, 25));

        assertThat(BusinessDays.after(thursday, 1, BERLIN, Set.of())).isEqualTo(at("2026-12-25T09:30:00+01:00"));
        assertThat(BusinessDays.after(thursday, 1, BERLIN, christmas)).isEqualTo(at("2026-12-28T09:30:00+01:00"));
        assertThat(BusinessDays.after(thursday, 5, BERLIN, christmas)).isEqualTo(at("2027-01-01T09:30:00+01:00"));
    }

    @Example
    void what_is_sent_on_a_weekend_counts_from_monday() {
        assertThat(BusinessDays.after(at("2026-11-28T10:00:00+01:00"), 1, BERLIN, Set.of()))
                .isEqualTo(at("2026-11-30T10:00:00+01:00"));
    }

    @Example
    void the_time_on_the_wall_stays_when_the_clock_changes() {
        assertThat(BusinessDays.after(at("2026-03-27T10:00:00+01:00"), 1, BERLIN, Set.of()))
                .isEqualTo(at("2026-03-30T10:00:00+02:00"));
        assertThat(BusinessDays.after(at("2026-10-23T10:00:00+02:00"), 1, BERLIN, Set.of()))
                .isEqualTo(at("2026-10-26T10:00:00+01:00"));
    }

    @Example
    void a_time_that_a_day_does_not_have_is_the_next_one_that_it_has() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        assertThat(BusinessDays.after(at("2026-04-23T00:30:00+02:00"), 1, cairo, Set.of()))
                .isEqualTo(at("2026-04-24T01:30:00+03:00"));
    }

    @Property
    void so_many_business_days_lie_between_and_the_last_one_is_one(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 2_000) int hours,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        Instant from = FIRST.atStartOfDay(zone).toInstant().plusSeconds(3_600L * hours);
        LocalDate start = LocalDate.ofInstant(from, zone);
        LocalDate end = LocalDate.ofInstant(BusinessDays.after(from, days, zone, holidays), zone);

        assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(day -> BusinessDays.isOne(day, holidays)))
                .hasSize(days)
                .last()
                .isEqualTo(end);
    }

    @Property
    void more_days_and_more_holidays_are_never_sooner(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 2_000) int hours,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        Instant from = FIRST.atStartOfDay(zone).toInstant().plusSeconds(3_600L * hours);
        Instant due = BusinessDays.after(from, days, zone, holidays);

        assertThat(due).isAfter(from);
        assertThat(BusinessDays.after(from, days + 1, zone, holidays)).isAfter(due);
        assertThat(BusinessDays.after(from, days, zone, Set.of())).isBeforeOrEqualTo(due);
    }

    @Property
    void nobody_is_asked_on_a_saturday_or_a_sunday(@ForAll @IntRange(max = 800) int day) {
        LocalDate any = FIRST.plusDays(day);
        boolean weekend = any.getDayOfWeek() == DayOfWeek.SATURDAY || any.getDayOfWeek() == DayOfWeek.SUNDAY;

        assertThat(BusinessDays.isOne(any, Set.of())).isEqualTo(!weekend);
        assertThat(BusinessDays.isOne(any, Set.of(any))).isFalse();
    }

    @Provide
    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC")
                .map(ZoneId::of);
    }

    @Provide
    static Arbitrary<Set<LocalDate>> holidays() {
        return Arbitraries.integers()
                .between(0, 200)
                .set()
                .ofMaxSize(20)
                .map(days -> days.stream().map(FIRST::plusDays).collect(Collectors.toSet()));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
