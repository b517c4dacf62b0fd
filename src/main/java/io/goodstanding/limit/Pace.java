package io.goodstanding.limit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which day of this week the week limit will be reached if every weekday goes on like those of the week so far. A
 * single day tells no pace.
 */
public final class Pace {

    private static final int LEAST_DAYS = 2;

    private Pace() {}

    /**
     * @param zone the rep's, in which days are days
     * @return a day after today and within the limit week; empty where the limit holds, is reached already, or too
     *     little is known
     */
    public static Optional<LocalDate> reaches(Budget budget, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate monday = LimitWeek.containing(now).monday();
        int days = (int) Stream.iterate(monday, day -> !day.isAfter(today), day -> day.plusDays(1))
                .filter(Pace::isWeekday)
                .count();
        int used = budget.week().count();
        if (budget.paused() || days < LEAST_DAYS || used == 0 || used >= budget.weekLimit()) {
            return Optional.empty();
        }
        long daysToCome = Math.ceilDiv((long) (budget.weekLimit() - used) * days, used);
        return Stream.iterate(today.plusDays(1), day -> day.isBefore(monday.plusWeeks(1)), day -> day.plusDays(1))
                .filter(Pace::isWeekday)
                .skip(daysToCome - 1)
                .findFirst();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
