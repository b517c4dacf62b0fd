package io.goodstanding.limit;

import java.time.Instant;
import java.util.Optional;

/**
 * What is left of the invitations, for one account, now. Withdrawing refunds nothing: withdrawn invitations stay in
 * the counts that this is made from.
 *
 * @param weekLimit the week limit, cut by the ramp where one is on
 * @param week used in the limit week
 * @param dayLimit the limit of the rep's day
 * @param day used today
 * @param paused whether an open incident stops invitations: then nothing is left, whatever the counts say
 */
public record Budget(int weekLimit, Usage week, int dayLimit, Usage day, boolean paused) {

    /** @param ramp the way back that the account is on, if any */
    public static Budget of(Limits limits, Usage week, Usage day, Optional<Ramp> ramp, boolean paused, Instant now) {
        int weekLimit = limits.ramped(limits.get(LimitKind.INVITATIONS_PER_WEEK).hard(), ramp, now);
        return new Budget(
                weekLimit, week, limits.get(LimitKind.INVITATIONS_PER_DAY).hard(), day, paused);
    }

    /** What is left now: the smallest of week, ramp and day; between 0 and the week limit. */
    public int left() {
        return Math.min(leftThisWeek(), leftToday());
    }

    /** What is left of the week (and its ramp); between 0 and {@link #weekLimit()}. */
    public int leftThisWeek() {
        return paused ? 0 : Math.max(0, weekLimit - week.count());
    }

    /** What is left of the day alone; between 0 and {@link #dayLimit()}. */
    public int leftToday() {
        return paused ? 0 : Math.max(0, dayLimit - day.count());
    }

    /** How far the week's use is above its limit; shown apart, never as a negative rest. */
    public int overUse() {
        return Math.max(0, week.count() - weekLimit);
    }

    /** Whether {@link #left()} is an upper bound only, because some day of the window has no data. */
    public boolean atMost() {
        return !week.covered() || !day.covered();
    }
}
