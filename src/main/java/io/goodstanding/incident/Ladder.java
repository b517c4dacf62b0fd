package io.goodstanding.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How often it happened. Kinds on the ladder form one family, every other kind is a family of its own; an occurrence
 * is the how-manieth of its family in the 365 days up to its start.
 */
public final class Ladder {

    /** How long an incident counts. */
    public static final Duration MEMORY = Duration.ofDays(365);

    /** From this time on the restriction is treated as permanent (the field guide's experience, not a law). */
    public static final int TREATED_AS_PERMANENT = 3;

    private Ladder() {}

    /**
     * The number of an incident that starts at an instant, from 1.
     *
     * @param earlier incidents of the account, in any order; those after the start do not count, nor does the incident
     *     itself belong among them
     */
    public static int occurrence(IncidentKind kind, Instant startedAt, Collection<Past> earlier) {
        return 1 + countBefore(kind, startedAt, MEMORY, earlier);
    }

    /** How many of the family started within a span before an instant, its first instant included. */
    static int countBefore(IncidentKind kind, Instant startedAt, Duration span, Collection<Past> earlier) {
        Instant since = startedAt.minus(span);
        return (int) earlier.stream()
                .filter(past -> sameFamily(past.kind(), kind))
                .filter(past ->
                        !past.startedAt().isBefore(since) && !past.startedAt().isAfter(startedAt))
                .count();
    }

    /** Whether a second one of them would count as the second time. */
    public static boolean sameFamily(IncidentKind one, IncidentKind other) {
        return one == other || one.isLadder() && other.isLadder();
    }

    /** An incident as the ladder sees it. */
    public record Past(IncidentKind kind, Instant startedAt) {}
}
