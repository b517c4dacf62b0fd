package io.goodstanding.account;

import java.time.LocalDate;

/**
 * Days of which an archive tells every invitation: what another source says of them is kept and does not count.
 *
 * @param from the first of them, in the rep's zone
 * @param to the first day after them
 */
public record DenseDays(long accountId, LocalDate from, LocalDate to) {

    /** Whether what a source of lower rank says of a measure on a day is set aside. */
    public boolean setAside(long account, LocalDate day, Measure measure) {
        return account == accountId && measure == Metric.INVITATIONS_SENT && !day.isBefore(from) && day.isBefore(to);
    }
}
