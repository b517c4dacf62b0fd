package io.goodstanding.sheet.table;

import java.util.List;

/**
 * One row below the header.
 *
 * @param number as a spreadsheet program counts: the file's first row is 1
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether something stands beside the last column that has a name. */
    boolean isWiderThan(int columns) {
        return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }
}
