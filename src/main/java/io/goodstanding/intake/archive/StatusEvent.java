package io.goodstanding.intake.archive;

import java.time.LocalDate;

/**
 * Something that happened to the account, as LinkedIn words it.
 *
 * @param day in UTC
 * @param event fit to be shown: one line of bounded length
 */
public record StatusEvent(LocalDate day, String event) {}
