package io.goodstanding.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day of an instant as the archive counts days: in UTC, since neither of its date columns has a zone. */
public final class LinkedInDay {

    private LinkedInDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
