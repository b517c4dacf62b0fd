package io.goodstanding.run;

import java.time.Instant;

/**
 * Somebody reminds whoever has the next step.
 *
 * @param words what the person says; may be empty
 */
public record RunNudged(long accountId, long runId, String words, Instant at) {}
