package io.goodstanding.intake.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns stand in one file: LinkedIn has added and moved columns, so only names count. */
final class Header {

    private static final int SURE = 2;

    private final Map<Column, Integer> positions;
    private final int width;
    private final int widest;

    private Header(Map<Column, Integer> positions, int width, int widest) {
        this.positions = positions;
        this.width = width;
        this.widest = widest;
    }

    /**
     * Empty if fewer than two of the known columns are there: then it is another kind of line.
     *
     * @throws ArchiveRefused if a column stands there twice or a required one is missing
     */
    static Optional<Header> in(List<String> cells, List<Column> columns, String file) {
        Map<Column, Integer> positions = new HashMap<>();
        int width = 0;
        boolean repeated = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            width = cell.isBlank() ? width : i + 1;
            for (Column column : columns) {
                repeated |= column.isNamed(cell) && positions.putIfAbsent(column, i) != null;
            }
        }
        if (positions.size() < SURE) {
            return Optional.empty();
        }
        if (repeated) {
            throw new ArchiveRefused(RefusalCode.WRONG_CONTENT, file, String.join(",", cells));
        }
        requireAll(columns, positions, cells, file);
        return Optional.of(new Header(positions, width, cells.size()));
    }

    private static void requireAll(
            List<Column> columns, Map<Column, Integer> positions, List<String> cells, String file) {
        List<String> missing = columns.stream()
                .filter(column -> column.required() && !positions.containsKey(column))
                .map(Column::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new ArchiveRefused(
                    RefusalCode.MISSING_COLUMN, file, String.join(", ", missing), String.join(",", cells));
        }
    }

    /** Whether the row has a cell for each named column, and beyond them only empty ones that the header has too. */
    boolean fits(List<String> cells) {
        return cells.size() >= width
                && cells.size() <= widest
                && cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
    }

    /** Counted from 0; -1 if the file has no such column. */
    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }

    List<String> keptOnly(List<String> cells) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            kept.add("");
        }
        positions.forEach((column, position) -> {
            if (column.kept()) {
                kept.set(position, Shown.of(cells.get(position)));
            }
        });
        return kept;
    }
}
