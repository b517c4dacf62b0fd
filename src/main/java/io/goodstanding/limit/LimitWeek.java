package io.goodstanding.limit;

import io.goodstanding.shared.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * The week in which LinkedIn counts invitations: from Monday 00:00 UTC (community, measured). It has no zone, so a
 * change of clocks never makes one longer or shorter.
 *
 * @param monday its first day
 */
public record LimitWeek(LocalDate monday) {

    public LimitWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A limit week starts on a Monday, not on " + monday.getDayOfWeek());
        }
    }

    public static LimitWeek containing(Instant instant) {
        return of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The week that a day's count belongs to when only the day is known: that of the local date. */
    public static LimitWeek of(LocalDate day) {
        return new LimitWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public Window window() {
        return new Window(startOf(monday), startOf(monday.plusWeeks(1)));
    }

    /** When the next week starts. */
    public Instant turn() {
        return window().to();
    }

    public LimitWeek plusWeeks(int weeks) {
        return new LimitWeek(monday.plusWeeks(weeks));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
