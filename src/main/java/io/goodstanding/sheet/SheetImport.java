package io.goodstanding.sheet;

import java.time.Instant;
import java.util.Optional;

/**
 * One spreadsheet that was brought in.
 *
 * @param accounts how many reps it was about
 * @param added numbers that were new
 * @param changed numbers that took the place of an earlier spreadsheet's
 * @param undoable whether it may be taken back: no later one has touched the same accounts
 */
public record SheetImport(
        long id,
        Instant importedAt,
        String importedBy,
        String fileName,
        int accounts,
        int added,
        int changed,
        Optional<Instant> undoneAt,
        Optional<String> undoneBy,
        boolean undoable) {}
