package io.goodstanding.sheet.table;

import java.util.List;

/**
 * One row below the header.
 *
 * @param number as a spreadsheet program counts: the file's first row is 1
 * @param cells as the {@link SheetReader} cleans them: one of no-break spaces only is as empty as it looks
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether something stands beside the last column that has a name. */
    public boolean isWiderThan(int columns) {
        return cells.stream().skip(columns).anyMatch(cell -> !cell.isEmpty());
    }
}
