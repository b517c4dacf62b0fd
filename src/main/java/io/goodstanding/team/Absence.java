package io.goodstanding.team;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days on which a manager is away, from the first's beginning to the last's end where the manager works: 23, 24 or
 * 25 hours a day, as the clocks there go.
 */
public record Absence(LocalDate first, LocalDate last, ZoneId zone) {

    /** The names of the fields at which a refusal stands. */
    public static final String FIRST = "first";

    public static final String LAST = "last";

    /** @throws Refused at the last day if it lies before the first */
    public Absence {
        if (last.isBefore(first)) {
            throw Refused.at(LAST, Phrase.of("stand-in.refused.order", first));
        }
    }

    public Instant beginsAt() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first instant that no longer belongs to it. */
    public Instant endsAt() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * @throws Refused at the first day if it is past, or more than a year ahead; at the last if the whole is longer
     *     than a year: that is no absence any more, and another manager should be named
     */
    public void check(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (first.isBefore(today)) {
            throw Refused.at(FIRST, Phrase.of("stand-in.refused.past", today));
        }
        if (first.isAfter(today.plusYears(1))) {
            throw Refused.at(FIRST, Phrase.of("stand-in.refused.far", today.plusYears(1)));
        }
        LocalDate atMost = first.plusYears(1).minusDays(1);
        if (last.isAfter(atMost)) {
            throw Refused.at(LAST, Phrase.of("stand-in.refused.long", atMost));
        }
    }
}
