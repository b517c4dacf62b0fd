package io.goodstanding.intake.archive;

import java.util.List;

/**
 * A row that was not understood, for the preview and its download.
 *
 * @param row counted from 1 as a spreadsheet counts, with header and blank rows
 * @param fields one per column, but only of columns that are read; a message is never among them. Empty if the row
 *     has another width than the header, since then nobody can tell which cell is the message
 */
public record RejectedRow(String file, int row, SkipReason reason, List<String> fields) {

    public RejectedRow {
        fields = List.copyOf(fields);
    }

    /** Without the fields: they name people, and this text may reach a log. */
    @Override
    public String toString() {
        return "RejectedRow[" + file + ":" + row + " " + reason + "]";
    }
}
