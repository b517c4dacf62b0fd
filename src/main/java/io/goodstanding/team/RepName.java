package io.goodstanding.team;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;

/**
 * A rep as others may know one.
 *
 * @param zone in which the rep's days are days
 * @param userId with whom the rep signs in; empty for one who is watched by the manager only
 */
public record RepName(long id, long teamId, String name, ZoneId zone, OptionalLong userId, Instant joinedAt) {}
