package io.goodstanding.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said about an incident.
 *
 * @param author as the person was called then
 * @param editedAt when its author last changed it
 */
public record IncidentComment(
        long id, long incidentId, long authorId, String author, String text, Instant at, Optional<Instant> editedAt) {}
