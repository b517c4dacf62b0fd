package io.goodstanding.limit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The way back after a lift: 25, 50, 75 and 100 % of the week limit in four limit weeks, the lift's week first
 * (practice of outreach tools). The last week has no cut any more but is still watched.
 */
public record Ramp(Instant liftedAt) {

    private static final List<Integer> PERCENT = List.of(25, 50, 75, 100);

    public static int steps() {
        return PERCENT.size();
    }

    /** Which step is on, from 1; 0 before the lift and after the last step. */
    public int stepAt(Instant now) {
        if (now.isBefore(liftedAt) || !now.isBefore(endsAt())) {
            return 0;
        }
        long weeks = ChronoUnit.WEEKS.between(
                LimitWeek.containing(liftedAt).monday(),
                LimitWeek.containing(now).monday());
        return (int) weeks + 1;
    }

    public boolean isOn(Instant now) {
        return stepAt(now) > 0;
    }

    /** Share of the week limit in percent; 100 where no ramp is on. */
    public int percentAt(Instant now) {
        int step = stepAt(now);
        return step == 0 ? 100 : PERCENT.get(step - 1);
    }

    /** The share in percent of a step from 1 to {@link #steps()}. */
    public static int percentOf(int step) {
        return PERCENT.get(step - 1);
    }

    /** The week limit during the ramp, rounded down: a ramp never allows more than its share. */
    public int cap(int weekLimit, Instant now) {
        return (int) ((long) weekLimit * percentAt(now) / 100);
    }

    public Instant endsAt() {
        return LimitWeek.containing(liftedAt).plusWeeks(PERCENT.size()).window().from();
    }
}
