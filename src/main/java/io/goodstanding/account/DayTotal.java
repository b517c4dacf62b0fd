package io.goodstanding.account;

import java.time.LocalDate;

/**
 * How many of something belong to one day.
 *
 * @param day LinkedIn's, in UTC
 */
public record DayTotal(LocalDate day, int count) {}
