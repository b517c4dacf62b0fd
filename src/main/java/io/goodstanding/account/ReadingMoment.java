package io.goodstanding.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a reading was taken of which only the day is known: today's now, that of an earlier day at its end. */
public final class ReadingMoment {

    private ReadingMoment() {}

    /** @param zone the rep's, in which days are days */
    public static Instant of(LocalDate day, ZoneId zone, Instant now) {
        return day.equals(LocalDate.ofInstant(now, zone))
                ? now
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
}
