package io.goodstanding.account;

import io.goodstanding.shared.NumberRule;
import java.time.LocalDate;

/**
 * A count of one day in the rep's zone.
 *
 * @param count from 0 to {@link #MAX}
 */
public record DayCount(Metric metric, LocalDate day, Origin origin, int count) {

    /** More in one day is a slip of the finger: LinkedIn's own week limit is a small part of it. */
    public static final int MAX = 5_000;

    public static final NumberRule RULE = NumberRule.upTo(MAX);

    public DayCount {
        if (count < 0 || count > MAX) {
            throw new IllegalArgumentException("A day's count lies between 0 and " + MAX + ", not at " + count);
        }
    }
}
