package io.goodstanding.limit;

import io.goodstanding.shared.NumberRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/**
 * The two numbers of a limit.
 *
 * @param soft from here on people are warned; the first hour for hours
 * @param hard from here on nothing is left; the hour that ends the day for hours
 */
public record Bounds(int soft, int hard) {

    public static final String SOFT = "soft";
    public static final String HARD = "hard";

    /**
     * Numbers as somebody typed them.
     *
     * @throws Refused at {@link #SOFT} or {@link #HARD} for a number that the kind does not take, and where the warning
     *     would come after the limit
     */
    public static Bounds checked(LimitKind kind, int soft, int hard) {
        NumberRule rule = new NumberRule(kind.least(), kind.most());
        rule.require(HARD, hard);
        if (kind.isOneNumber()) {
            return new Bounds(hard, hard);
        }
        rule.require(SOFT, soft);
        switch (kind.sense()) {
            case CEILING -> require(soft <= hard, "limits.refused.soft-above");
            case FLOOR -> require(soft >= hard, "limits.refused.soft-below");
            case HOURS -> require(soft < hard, "limits.refused.hours");
        }
        return new Bounds(soft, hard);
    }

    private static void require(boolean right, String refusal) {
        if (!right) {
            throw Refused.at(SOFT, Phrase.of(refusal));
        }
    }

    /** What both allow: never more than either. Hours that do not meet leave none, with the end at the start. */
    Bounds stricter(LimitKind kind, Bounds other) {
        return switch (kind.sense()) {
            case CEILING -> new Bounds(Math.min(soft, other.soft), Math.min(hard, other.hard));
            case FLOOR -> new Bounds(Math.max(soft, other.soft), Math.max(hard, other.hard));
            case HOURS -> {
                int from = Math.max(soft, other.soft);
                yield new Bounds(from, Math.max(from, Math.min(hard, other.hard)));
            }
        };
    }

    /** Whether nothing is allowed here that the other forbids. */
    boolean isWithin(LimitKind kind, Bounds other) {
        return stricter(kind, other).equals(this);
    }
}
