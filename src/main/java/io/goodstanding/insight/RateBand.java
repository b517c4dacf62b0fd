package io.goodstanding.insight;

import io.goodstanding.insight.statistics.Rate;

/**
 * How often a restriction began in weeks of one kind.
 *
 * @param from smallest value of the band
 * @param to greatest, or {@link #OPEN}
 * @param rate weeks in which one began, out of all weeks of the band
 */
public record RateBand(int from, int to, Rate rate) {

    public static final int OPEN = Integer.MAX_VALUE;
}
