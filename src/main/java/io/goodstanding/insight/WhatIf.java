package io.goodstanding.insight;

import io.goodstanding.limit.LimitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What another limit would have meant for the weeks that were. Answers from memory, as often as a slider moves.
 *
 * @param weeks of all accounts in the selection, in any order
 */
public record WhatIf(LimitKind kind, List<RepWeek> weeks) {

    /** As many complete weeks as are looked back at. */
    public static final int WEEKS_BACK = 8;

    private static final Map<LimitKind, String> COLUMNS = Map.of(
            LimitKind.INVITATIONS_PER_WEEK, "w.sent",
            LimitKind.INVITATIONS_PER_DAY, "w.peak_day",
            LimitKind.PENDING_INVITATIONS, "w.pending",
            LimitKind.ACCEPTANCE_PERCENT, "w.accepted_percent");

    /**
     * One account's week.
     *
     * @param value what the limit is about
     * @param restricted whether a restriction began in it
     */
    public record RepWeek(long accountId, int value, boolean restricted) {}

    public WhatIf {
        weeks = List.copyOf(weeks);
    }

    /** Whether there are weeks to tell it from. */
    public static boolean tells(LimitKind kind) {
        return COLUMNS.containsKey(kind);
    }

    /** The column of the weeks that a limit is about. */
    static String column(LimitKind kind) {
        return Optional.ofNullable(COLUMNS.get(kind)).orElseThrow();
    }

    /**
     * The answer for one number.
     *
     * @param repsOver would have been over at least once
     * @param restrictionsOver began in weeks that would have been over
     * @param sentChange by how many per cent fewer would have been sent; told for invitations per week only
     */
    public record Answer(
            int number, int repsOver, int reps, int restrictionsOver, int restrictions, OptionalDouble sentChange) {}

    public Answer at(int number) {
        return new Answer(
                number,
                accounts(number, true),
                accounts(number, false),
                (int) weeks.stream()
                        .filter(week -> week.restricted() && isOver(week.value(), number))
                        .count(),
                (int) weeks.stream().filter(RepWeek::restricted).count(),
                sentChange(number));
    }

    private int accounts(int number, boolean overOnly) {
        return (int) weeks.stream()
                .filter(week -> !overOnly || isOver(week.value(), number))
                .mapToLong(RepWeek::accountId)
                .distinct()
                .count();
    }

    private boolean isOver(int value, int number) {
        return kind.sense() == LimitKind.Sense.FLOOR ? value < number : value > number;
    }

    private OptionalDouble sentChange(int number) {
        long sent = weeks.stream().mapToLong(RepWeek::value).sum();
        if (kind != LimitKind.INVITATIONS_PER_WEEK || sent == 0) {
            return OptionalDouble.empty();
        }
        long then =
                weeks.stream().mapToLong(week -> Math.min(week.value(), number)).sum();
        return OptionalDouble.of(100.0 * (then - sent) / sent);
    }

    /** How often restrictions began by bands of the same value; empty where there are no bands for it. */
    public List<RateBand> bands() {
        return switch (kind) {
            case INVITATIONS_PER_WEEK -> bands(Evidence.SENT);
            case PENDING_INVITATIONS -> bands(Evidence.PENDING);
            case ACCEPTANCE_PERCENT -> bands(Evidence.ACCEPTANCE);
            default -> List.of();
        };
    }

    private List<RateBand> bands(Evidence evidence) {
        return evidence.bands(weeks.stream()
                .map(week -> new Evidence.Weeks(week.value(), 1, week.restricted() ? 1 : 0))
                .toList());
    }

    /** The greatest value that was met; 0 without any. */
    public int greatest() {
        return weeks.stream().mapToInt(RepWeek::value).max().orElse(0);
    }
}
