package io.goodstanding.limit;

/** What a limit counts, and which numbers it takes. The order is the order in which limits are listed. */
public enum LimitKind {
    INVITATIONS_PER_WEEK(Sense.CEILING, false, 1, 1_000),
    INVITATIONS_PER_DAY(Sense.CEILING, false, 1, 500),
    PENDING_INVITATIONS(Sense.CEILING, false, 1, 10_000),
    PENDING_CLEAN_UP_TARGET(Sense.CEILING, true, 1, 10_000),
    MESSAGES_OF_ONE_TYPE_PER_DAY(Sense.CEILING, false, 1, 1_000),
    NOTES_PER_MONTH(Sense.CEILING, false, 1, 300),
    /** LinkedIn takes no more than 30,000 (official, A). */
    CONNECTIONS(Sense.CEILING, false, 1, 30_000),
    ACCEPTANCE_PERCENT(Sense.FLOOR, false, 1, 100),
    BURST_PERCENT(Sense.CEILING, true, 1, 100),
    MINUTES_BETWEEN_ACTIONS(Sense.FLOOR, true, 1, 240),
    WORKING_HOURS(Sense.HOURS, false, 0, 24),
    DAYS_BEFORE_REINVITING(Sense.FLOOR, true, 1, 365),
    WITHDRAW_AFTER_DAYS(Sense.CEILING, true, 1, 365),
    /** The share of the first and of the last week of a ramp; see {@link RampPlan}. */
    RAMP_PERCENT(Sense.CEILING, false, 1, 100);

    private final Sense sense;
    private final boolean oneNumber;
    private final int least;
    private final int most;

    LimitKind(Sense sense, boolean oneNumber, int least, int most) {
        this.sense = sense;
        this.oneNumber = oneNumber;
        this.least = least;
        this.most = most;
    }

    public Sense sense() {
        return sense;
    }

    /** Whether there is no warning before it: both numbers are the same. */
    public boolean isOneNumber() {
        return oneNumber;
    }

    /** The smallest number that is taken; nobody is stopped by a limit of nothing, but by an incident. */
    public int least() {
        return least;
    }

    /** The greatest number that is taken; more is a slip of the finger. */
    public int most() {
        return most;
    }

    /** Which of two numbers is the stricter one. */
    public enum Sense {
        /** More is worse: the smaller number is the stricter one. */
        CEILING,
        /** Less is worse: the greater number is the stricter one. */
        FLOOR,
        /** The hour from which on and the hour until which: what lies within both is the stricter one. */
        HOURS
    }
}
