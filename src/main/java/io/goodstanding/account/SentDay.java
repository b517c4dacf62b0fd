package io.goodstanding.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one local day adds to a limit week.
 *
 * @param count invitations of that day within the week
 * @param origin where the count was taken from; empty where nothing is known of the day
 * @param covered whether the day cannot hold more than that
 */
public record SentDay(LocalDate day, int count, Optional<Origin> origin, boolean covered) {}
