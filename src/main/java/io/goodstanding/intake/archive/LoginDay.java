package io.goodstanding.intake.archive;

import java.time.LocalDate;

/**
 * How often somebody signed in on one day.
 *
 * @param day in UTC
 * @param newDevice whether a kind of browser was used for the first time; never on the first day that is known
 */
public record LoginDay(LocalDate day, int logins, boolean newDevice) {}
