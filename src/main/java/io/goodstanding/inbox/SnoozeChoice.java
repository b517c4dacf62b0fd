package io.goodstanding.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The moments to put a notice off to with one click, by the reader's clock on the wall whatever summer time does. */
public enum SnoozeChoice {
    /** Today at 18:00. */
    EVENING,
    /** Tomorrow at 9:00. */
    TOMORROW,
    /** The next Monday at 9:00. */
    MONDAY;

    private static final LocalTime EVENING_AT = LocalTime.of(18, 0);
    private static final LocalTime MORNING_AT = LocalTime.of(9, 0);

    /** Empty where it makes no sense: an evening that has begun, a Monday that is tomorrow. */
    public Optional<Instant> from(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalDate today = local.toLocalDate();
        return switch (this) {
            case EVENING -> Optional.of(at(today, EVENING_AT, zone)).filter(now::isBefore);
            case TOMORROW -> Optional.of(at(today.plusDays(1), MORNING_AT, zone));
            case MONDAY ->
                local.getDayOfWeek() == DayOfWeek.SUNDAY
                        ? Optional.empty()
                        : Optional.of(at(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), MORNING_AT, zone));
        };
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
