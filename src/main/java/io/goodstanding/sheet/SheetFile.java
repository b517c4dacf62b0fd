package io.goodstanding.sheet;

import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.SheetTable;
import java.util.Optional;

/**
 * A file that was read but not yet understood.
 *
 * @param guess how it is read, as it was last time, else by the names of its columns
 * @param source what is remembered of files of this kind
 * @param ownAccount whether rows may be without a rep: they are the user's own then
 */
public record SheetFile(
        String fileName, SheetTable table, Mapping guess, Optional<SheetSource> source, boolean ownAccount) {

    /** The same file for somebody who has been told how files of this kind are read by now. */
    public SheetFile with(Optional<SheetSource> now) {
        return new SheetFile(fileName, table, guess, now, ownAccount);
    }
}
