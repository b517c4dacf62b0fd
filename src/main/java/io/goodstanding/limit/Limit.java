package io.goodstanding.limit;

import java.time.LocalDate;

/**
 * One number the team lives by.
 *
 * @param soft from here on people are warned; equal to {@code hard} where there is no warning
 * @param hard from here on nothing is left; below {@code soft} where less is worse (acceptance)
 * @param source who says so
 * @param lastChecked the day on which somebody last compared the number with its source
 */
public record Limit(LimitKind kind, int soft, int hard, SourceKind source, LocalDate lastChecked) {

    /** A number is asked to be checked again after this many days (the product's choice). */
    public static final int DAYS_UNTIL_CHECKED_AGAIN = 60;

    public Bounds bounds() {
        return new Bounds(soft, hard);
    }

    /** The stricter of both; it is the cap's own number, with its source, where the cap changes anything. */
    Limit cappedBy(Limit cap) {
        Bounds both = bounds().stricter(kind, cap.bounds());
        return both.equals(bounds())
                ? this
                : new Limit(kind, both.soft(), both.hard(), cap.source(), cap.lastChecked());
    }

    public boolean needsCheck(LocalDate today) {
        return lastChecked.plusDays(DAYS_UNTIL_CHECKED_AGAIN).isBefore(today);
    }
}
