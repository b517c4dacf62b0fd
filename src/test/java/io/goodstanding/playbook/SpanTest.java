package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("UTC"));

    @Test
    void a_day_is_a_day_on_the_wall_though_it_has_23_hours() {
        Instant saturday = Instant.parse("2026-03-28T09:00:00Z");

        assertThat(span("1d").after(saturday, ZoneId.of("Europe/Berlin")))
                .isEqualTo(saturday.plus(Duration.ofHours(23)));
        assertThat(span("24h").after(saturday, ZoneId.of("Europe/Berlin")))
                .isEqualTo(saturday.plus(Duration.ofHours(24)));
    }

    @Test
    void business_days_leave_out_the_weekend() {
        Instant friday = Instant.parse("2026-03-27T09:00:00Z");

        assertThat(span("1bd").after(friday, ZoneId.of("UTC"))).isEqualTo("2026-03-30T09:00:00Z");
        assertThat(span("6bd").after(friday, ZoneId.of("UTC"))).isEqualTo("2026-04-06T09:00:00Z");
    }

    @Test
    void business_days_over_an_hour_that_the_clock_skips_end_at_the_same_time_of_day() {
        Instant friday = Instant.parse("2026-03-27T01:30:00Z");

        assertThat(span("1bd").after(friday, ZoneId.of("Europe/Berlin"))).isEqualTo("2026-03-30T00:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "0h", "-1d", "1.5d", "2 d", "10000h", "3x", "٣h", "1D"})
    void anything_else_is_no_span(String written) {
        assertThat(Span.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30m", "4h", "2d", "1w", "6mo", "5bd"})
    void what_is_read_is_written_the_same(String written) {
        assertThat(span(written)).hasToString(written);
    }

    @Property
    void every_span_ends_later_and_in_order_in_every_zone(
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll Span.Unit unit,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 4) int zone) {
        Instant from = Instant.ofEpochSecond(second);
        Instant end = new Span(amount, unit).after(from, ZONES.get(zone));

        assertThat(end).isAfter(from);
        assertThat(new Span(amount + 1, unit).after(from, ZONES.get(zone))).isAfterOrEqualTo(end);
    }

    @Property
    void business_days_never_end_on_a_weekend(
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 4) int zone) {
        ZonedDateTime end = new Span(amount, Span.Unit.BUSINESS_DAYS)
                .after(Instant.ofEpochSecond(second), ZONES.get(zone))
                .atZone(ZONES.get(zone));

        assertThat(end.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    private static Span span(String written) {
        return Span.parse(written).orElseThrow();
    }
}
