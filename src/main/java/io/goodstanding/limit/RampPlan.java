package io.goodstanding.limit;

/**
 * How the week limit comes back after a lift: from the first share to the last in four equal steps (practice of outreach
 * tools: 25, 50, 75, 100).
 *
 * @param first the first week's share of the week limit in percent, 1 to 100
 * @param last the fourth week's, no less than the first
 */
public record RampPlan(int first, int last) {

    /** In so many limit weeks the account is back. */
    public static final int STEPS = 4;

    /** The share in percent of a step from 1 to {@link #STEPS}, rounded down. */
    public int percent(int step) {
        if (step < 1 || step > STEPS) {
            throw new IllegalArgumentException("A ramp has steps 1 to " + STEPS + ", not " + step);
        }
        return first + (last - first) * (step - 1) / (STEPS - 1);
    }
}
