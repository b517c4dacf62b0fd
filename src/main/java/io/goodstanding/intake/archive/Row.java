package io.goodstanding.intake.archive;

import java.util.List;

/**
 * One row of a table under its header.
 *
 * @param number counted from 1 as a spreadsheet counts: a quoted line break starts no row, a blank line is one
 */
record Row(String file, int number, Header header, List<String> cells) {

    /** The cell without outer spaces; empty if the file has no such column. */
    String text(Column column) {
        int position = header.position(column);
        return position < 0 ? "" : cells.get(position).strip();
    }

    boolean fits() {
        return header.fits(cells);
    }

    RejectedRow rejected(SkipReason reason) {
        return new RejectedRow(file, number, reason, fits() ? header.keptOnly(cells) : List.of());
    }
}
