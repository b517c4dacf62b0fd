package io.goodstanding.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says has happened.
 *
 * @param startedAt when it appeared; not in the future
 * @param shownUntil the date up to which LinkedIn says it lasts, if it names one
 * @param wording what LinkedIn shows, word for word; at most {@link #MAX_TEXT} characters
 * @param note the person's own; at most {@link #MAX_TEXT} characters
 */
public record IncidentReport(
        IncidentKind kind,
        Extent extent,
        Instant startedAt,
        Optional<LocalDate> shownUntil,
        String wording,
        String note) {

    public static final int MAX_TEXT = 2_000;
}
