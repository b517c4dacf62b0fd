package io.goodstanding.insight.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * How often something happened out of how many times it could have.
 *
 * @param events from 0 to {@code trials}
 * @param trials from 0
 */
public record Rate(int events, int trials) {

    /** Below this many nothing is claimed (team policy: an interval of 20 is wider than 16 points even for none). */
    public static final int LEAST_TRIALS = 20;

    /** The share of intervals that miss what they look for. */
    private static final double ERROR_RATE = 0.05;

    public Rate {
        if (events < 0 || events > trials) {
            throw new IllegalArgumentException(events + " cannot happen out of " + trials);
        }
    }

    /** Whether there is enough to show a rate at all. */
    public boolean isEnough() {
        return trials >= LEAST_TRIALS;
    }

    /** From 0 to 1; 0 where nothing could have happened. */
    public double share() {
        return trials == 0 ? 0 : (double) events / trials;
    }

    /**
     * Where the true rate lies, with 95 % confidence: Wilson's score interval without correction (Newcombe 1998,
     * method 3), which holds for few and for rare cases.
     *
     * @throws IllegalStateException without any trial
     */
    public Between interval() {
        return between(BinomialConfidenceInterval.WILSON_SCORE);
    }

    /** The same by Clopper and Pearson (Newcombe 1998, method 5): never too narrow, mostly too wide. */
    public Between exactInterval() {
        return between(BinomialConfidenceInterval.CLOPPER_PEARSON);
    }

    private Between between(BinomialConfidenceInterval method) {
        if (trials == 0) {
            throw new IllegalStateException("Nothing happened out of nothing: there is no interval");
        }
        var interval = method.fromErrorRate(trials, events, ERROR_RATE);
        return new Between(Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
    }
}
