package io.goodstanding.insight;

import io.goodstanding.limit.LimitWeek;
import java.time.Instant;
import java.time.LocalDate;

/** How far back trends are shown: that many limit weeks, the running one among them. */
public enum Period {
    FOUR_WEEKS(4),
    TWELVE_WEEKS(12),
    YEAR(52),
    TWO_YEARS(104);

    private final int weeks;

    Period(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    /** The Monday of its first week. */
    public LocalDate from(Instant now) {
        return LimitWeek.containing(now).plusWeeks(1 - weeks).monday();
    }
}
