package io.goodstanding.account;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One number that a spreadsheet brought in, as it is stored.
 *
 * @param day in the rep's zone
 * @param at when a count was brought in, or the moment of a reading
 * @param by who brought it in
 */
public record BroughtNumber(long accountId, LocalDate day, Measure measure, int value, Instant at, String by) {

    public BroughtNumber {
        if (value < 0 || value > measure.max()) {
            throw new IllegalArgumentException(
                    measure.name() + " lies between 0 and " + measure.max() + ", not at " + value);
        }
    }
}
