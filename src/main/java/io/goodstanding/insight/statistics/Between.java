package io.goodstanding.insight.statistics;

/**
 * The ends of an interval.
 *
 * @param low not above {@code high}
 */
public record Between(double low, double high) {}
