package io.goodstanding.account;

/** A number that an account has on a day: something that was counted, or something that was read off LinkedIn. */
public sealed interface Measure permits Metric, ReadingKind {

    /** No metric has the name of a kind of reading. */
    static Measure of(String name) {
        for (Metric metric : Metric.values()) {
            if (metric.name().equals(name)) {
                return metric;
            }
        }
        return ReadingKind.valueOf(name);
    }

    String name();

    /** The greatest value that is taken; a greater one is a slip of the finger. */
    int max();
}
