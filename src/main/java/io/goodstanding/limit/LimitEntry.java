package io.goodstanding.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated change of a limit. Entries are never altered: a later one takes over.
 *
 * @param bounds the numbers; empty where the entry ends what was set before, so that the wider scope counts again
 * @param source who says so
 * @param lastChecked when somebody last compared the number with its source
 * @param from the instant from which on it counts, never before it was recorded
 */
public record LimitEntry(
        long id,
        Track track,
        Optional<Bounds> bounds,
        SourceKind source,
        LocalDate lastChecked,
        Instant from,
        String author,
        String reason,
        Instant recordedAt) {

    /** What an admin sets, or the cap that a manager puts on top of it. */
    public enum Nature {
        SET,
        CAP
    }

    /** What follows each other: of one track exactly one entry counts at any instant. */
    public record Track(LimitKind kind, LimitScope scope, Nature nature) {}

    public LimitKind kind() {
        return track.kind();
    }

    public LimitScope scope() {
        return track.scope();
    }

    public boolean isCap() {
        return track.nature() == Nature.CAP;
    }

    /** The limit as this entry alone has it; only where it has numbers. */
    public Limit limit() {
        Bounds numbers = bounds.orElseThrow();
        return new Limit(kind(), numbers.soft(), numbers.hard(), source, lastChecked);
    }
}
