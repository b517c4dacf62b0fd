package io.goodstanding.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One number that a figure is made of, or one that lost against a stronger source.
 *
 * @param day in the rep's zone
 * @param by who entered it or brought it in; empty where nobody did
 * @param at when that was
 * @param counts whether the figure is made of it; for one metric and day exactly one source counts
 */
public record FigurePart(LocalDate day, Origin origin, int count, String by, Optional<Instant> at, boolean counts) {}
