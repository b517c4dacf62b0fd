package io.goodstanding.notice;

import java.time.Duration;
import java.time.Instant;

/** A request that waits for its rep. */
public record OpenAsk(
        long id, long accountId, AskKind kind, long incidentId, long askedBy, String askedByName, Instant askedAt) {

    /** One request is enough for so long; after that it may be repeated. */
    public static final Duration ENOUGH = Duration.ofHours(24);

    public boolean isFresh(Instant now) {
        return now.isBefore(askedAt.plus(ENOUGH));
    }
}
