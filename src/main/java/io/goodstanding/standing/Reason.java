package io.goodstanding.standing;

import io.goodstanding.shared.Phrase;

/**
 * Why an account stands as it does.
 *
 * @param level what this reason alone would mean; {@link Level#GOOD} for advice and information
 * @param weight how bad it is among reasons of its level, greater is worse; a share of a limit in percent where
 *     there is one
 */
public record Reason(Level level, int weight, Phrase phrase) {}
