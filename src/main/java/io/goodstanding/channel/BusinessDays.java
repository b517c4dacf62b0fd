package io.goodstanding.channel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** Days on which people work: Monday to Friday, holidays aside. */
public final class BusinessDays {

    private BusinessDays() {}

    public static boolean isOne(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The same time of day so many business days later, on the wall of the zone; an hour that the clock skips moves to
     * the next one.
     *
     * @param days from 1
     */
    public static Instant after(Instant from, int days, ZoneId zone, Set<LocalDate> holidays) {
        ZonedDateTime start = from.atZone(zone);
        LocalDate day = start.toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isOne(day, holidays)) {
                left--;
            }
        }
        return ZonedDateTime.of(day, start.toLocalTime(), zone).toInstant();
    }
}
