package io.goodstanding.sheet;

import java.time.Instant;
import java.util.Optional;

/**
 * One list of people that was brought in.
 *
 * @param added how many people it added
 */
public record ListImport(
        long id,
        Instant importedAt,
        String importedBy,
        String fileName,
        int added,
        Optional<Instant> undoneAt,
        Optional<String> undoneBy) {}
