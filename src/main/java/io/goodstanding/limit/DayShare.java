package io.goodstanding.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many more invitations are a good number today: what is left of the week up to its warning, spread evenly over the
 * working days that the week still has. It is a suggestion; what counts is the {@link Budget}.
 *
 * @param count between 0 and what is left now
 * @param days working days that share the rest of the week, today included; 0 on a day off
 */
public record DayShare(int count, int days, Reason reason) {

    /** Why it is this number. */
    public enum Reason {
        /** An open incident stops invitations. */
        PAUSED,
        /** A weekend or a holiday. */
        DAY_OFF,
        /** The working hours are over. */
        HOURS_OVER,
        /** Day, week or ramp has nothing left. */
        USED_UP,
        /** Something is left, but today's share is sent. */
        ENOUGH,
        /** There is a share left. */
        SHARE
    }

    /**
     * @param ramp the way back that the account is on, if any
     * @param zone the rep's: its days are days, and working hours are on its wall
     * @param works which days are working days
     */
    public static DayShare of(
            Budget budget, Limits limits, Optional<Ramp> ramp, Instant now, ZoneId zone, Predicate<LocalDate> works) {
        WorkingDay today = new WorkingDay(LocalDate.ofInstant(now, zone), zone, limits);
        if (budget.paused()) {
            return new DayShare(0, 0, Reason.PAUSED);
        }
        if (!works.test(today.day())) {
            return new DayShare(0, 0, Reason.DAY_OFF);
        }
        int days = daysOfTheWeek(today, now, works);
        if (budget.left() == 0) {
            return new DayShare(0, days, Reason.USED_UP);
        }
        if (!now.isBefore(today.end())) {
            return new DayShare(0, days, Reason.HOURS_OVER);
        }
        int warning = limits.ramped(limits.get(LimitKind.INVITATIONS_PER_WEEK).soft(), ramp, now);
        int sentToday = budget.day().count();
        int sentBefore = Math.max(0, budget.week().count() - sentToday);
        int share = Math.ceilDiv(Math.max(0, warning - sentBefore), days) - sentToday;
        int dayWarning = limits.get(LimitKind.INVITATIONS_PER_DAY).soft() - sentToday;
        int count = Stream.of(share, dayWarning, budget.left(), today.actionsLeft(now))
                .min(Integer::compare)
                .orElseThrow();
        return count > 0 ? new DayShare(count, days, Reason.SHARE) : new DayShare(0, days, Reason.ENOUGH);
    }

    /** Today and the later working days that begin before the limit week turns. */
    private static int daysOfTheWeek(WorkingDay today, Instant now, Predicate<LocalDate> works) {
        Instant turn = LimitWeek.containing(now).turn();
        long later = Stream.iterate(today.next(), day -> day.start().isBefore(turn), WorkingDay::next)
                .filter(day -> works.test(day.day()))
                .count();
        return (int) later + 1;
    }

    /** A day with its working hours on the wall of a zone. */
    private record WorkingDay(LocalDate day, ZoneId zone, Limits limits) {

        private Instant start() {
            return at(limits.get(LimitKind.WORKING_HOURS).soft());
        }

        private Instant end() {
            return at(limits.get(LimitKind.WORKING_HOURS).hard());
        }

        private WorkingDay next() {
            return new WorkingDay(day.plusDays(1), zone, limits);
        }

        /** An hour that the clock skips moves to the next one; 24 is the next day's midnight. */
        private Instant at(int hour) {
            return day.plusDays(hour / 24).atTime(hour % 24, 0).atZone(zone).toInstant();
        }

        /** How many fit into the rest of the working hours with the pause between two. */
        private int actionsLeft(Instant now) {
            Instant from = now.isBefore(start()) ? start() : now;
            int pause = limits.get(LimitKind.MINUTES_BETWEEN_ACTIONS).hard();
            return (int) (Duration.between(from, end()).toMinutes() / pause) + 1;
        }
    }
}
