package io.goodstanding.account;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * Invitations that nobody has answered yet.
 *
 * @param estimated whether it is worked out from an archive; an estimate alone never breaks a hard limit
 * @param overThirtyDays how many are older than 30 days; empty where only the total was read
 */
public record Pending(int count, OptionalInt overThirtyDays, boolean estimated, Instant at) {}
