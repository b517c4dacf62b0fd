package io.goodstanding.access;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of the one-time link of a person.
 *
 * @param until when it stops working, or stopped; empty where there is none, or it was used
 */
public record LinkState(Kind kind, Optional<Instant> until) {

    /** Nobody has made one since the last was used. */
    public static final LinkState NONE = new LinkState(Kind.NONE, Optional.empty());

    static LinkState of(Optional<Instant> expiresAt, Instant now) {
        return expiresAt
                .map(until -> new LinkState(until.isAfter(now) ? Kind.OUT : Kind.EXPIRED, Optional.of(until)))
                .orElse(NONE);
    }

    /** None is there, one waits to be used, or one has become too old. */
    public enum Kind {
        NONE,
        OUT,
        EXPIRED
    }
}
