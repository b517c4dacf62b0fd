package io.goodstanding.account;

import java.time.LocalDate;

/**
 * The largest part of one day's invitations that went out inside one hour.
 *
 * @param percent of the day's invitations, 1 to 100
 * @param count invitations of that day
 */
public record Burst(LocalDate day, int percent, int count) {}
