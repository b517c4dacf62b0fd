package io.goodstanding.limit;

import io.goodstanding.limit.LimitEntry.Track;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A change of a limit as somebody asks for it.
 *
 * @param from the day (UTC) with which it begins to count; empty for at once
 * @param seen the newest entry of the track that the asker saw, so that nobody overrides what they did not see
 */
public record LimitChange(
        Track track,
        int soft,
        int hard,
        SourceKind source,
        LocalDate lastChecked,
        Optional<LocalDate> from,
        String reason,
        OptionalLong seen) {}
