package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Days are days where the absent manager works, whatever the clocks there do. */
class AbsencePropertiesTest {

    /** Two of them leave the hour after midnight out, one has left out a whole day, one goes by half an hour. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneId.of("Europe/Copenhagen"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Kiritimati"));

    @Provide
    Arbitrary<Absence> absences() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 400), Arbitraries.of(ZONES))
                .as((first, more, zone) -> new Absence(first, first.plusDays(more), zone));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2011, 12, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void an_instant_lies_between_its_two_instants_exactly_if_its_day_there_is_one_of_its_days(
            @ForAll("absences") Absence absence, @ForAll @LongRange(min = -200, max = 10_000) long hours) {
        Instant instant = absence.beginsAt().plus(Duration.ofHours(hours)).plusSeconds(hours % 3_600);

        assertThat(!instant.isBefore(absence.beginsAt()) && instant.isBefore(absence.endsAt()))
                .isEqualTo(hasDayOf(absence, instant));
    }

    @Property
    void it_begins_and_ends_at_the_turn_of_a_day(@ForAll("absences") Absence absence) {
        assertThat(hasDayOf(absence, absence.beginsAt())).isTrue();
        assertThat(hasDayOf(absence, absence.beginsAt().minusNanos(1))).isFalse();
        assertThat(hasDayOf(absence, absence.endsAt().minusNanos(1))).isTrue();
        assertThat(hasDayOf(absence, absence.endsAt())).isFalse();
    }

    @Property
    void one_that_follows_another_neither_overlaps_it_nor_leaves_a_gap(
            @ForAll("absences") Absence absence, @ForAll @IntRange(max = 30) int more) {
        LocalDate next = absence.last().plusDays(1);

        assertThat(new Absence(next, next.plusDays(more), absence.zone()).beginsAt())
                .isEqualTo(absence.endsAt());
    }

    @Property
    void a_first_day_is_taken_from_today_there_to_a_year_ahead_and_no_other(
            @ForAll("absences") Absence absence, @ForAll @IntRange(min = -800, max = 800) int ahead) {
        LocalDate today = absence.first().minusDays(ahead);
        Instant now = today.atTime(12, 0).atZone(absence.zone()).toInstant();
        Absence oneDay = new Absence(absence.first(), absence.first(), absence.zone());
        boolean taken = !absence.first().isBefore(LocalDate.ofInstant(now, absence.zone()))
                && !absence.first()
                        .isAfter(LocalDate.ofInstant(now, absence.zone()).plusYears(1));

        if (taken) {
            oneDay.check(now);
        } else {
            assertThatThrownBy(() -> oneDay.check(now))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo(Absence.FIRST));
        }
    }

    @Example
    void a_year_is_taken_and_a_day_more_is_not() {
        LocalDate first = LocalDate.of(2026, 11, 30);
        Instant now = Instant.parse("2026-11-24T12:00:00Z");

        new Absence(first, LocalDate.of(2027, 11, 29), ZoneOffset.UTC).check(now);
        assertThatThrownBy(() -> new Absence(first, LocalDate.of(2027, 11, 30), ZoneOffset.UTC).check(now))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(Absence.LAST));
    }

    @Example
    void the_day_on_which_clocks_go_forward_has_23_hours_and_back_25() {
        ZoneId copenhagen = ZoneId.of("Europe/Copenhagen");

        assertThat(length(LocalDate.of(2026, 3, 29), copenhagen)).isEqualTo(Duration.ofHours(23));
        assertThat(length(LocalDate.of(2026, 10, 25), copenhagen)).isEqualTo(Duration.ofHours(25));
        assertThat(length(LocalDate.of(2026, 9, 6), ZoneId.of("America/Santiago")))
                .as("which begins at one o’clock")
                .isEqualTo(Duration.ofHours(23));
    }

    @Property
    void an_end_before_the_start_is_refused_at_the_last_day(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 400) int before) {
        assertThatThrownBy(() -> new Absence(first, first.minusDays(before), ZoneOffset.UTC))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(Absence.LAST));
    }

    private static boolean hasDayOf(Absence absence, Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, absence.zone());
        return !day.isBefore(absence.first()) && !day.isAfter(absence.last());
    }

    private static Duration length(LocalDate day, ZoneId zone) {
        Absence absence = new Absence(day, day, zone);
        return Duration.between(absence.beginsAt(), absence.endsAt());
    }
}
