package io.goodstanding.limit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The way back after a lift: a rising share of the week limit in four limit weeks, the lift's week first; see
 * {@link RampPlan} for the shares. The last week is still watched, even where it has no cut any more.
 */
public record Ramp(Instant liftedAt) {

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
    public int percentAt(Instant now, RampPlan plan) {
        int step = stepAt(now);
        return step == 0 ? 100 : plan.percent(step);
    }

    /** The week limit during the ramp, rounded down: a ramp never allows more than its share. */
    public int cap(int weekLimit, Instant now, RampPlan plan) {
        return (int) ((long) weekLimit * percentAt(now, plan) / 100);
    }

    public Instant endsAt() {
        return LimitWeek.containing(liftedAt).plusWeeks(RampPlan.STEPS).window().from();
    }
}
