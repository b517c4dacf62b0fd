package io.goodstanding.sheet.people;

import io.goodstanding.shared.Phrase;
import io.goodstanding.sheet.table.ColumnUse;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.SheetRow;
import io.goodstanding.sheet.table.SheetTable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** In which column of a list what stands, counted from 0; without a field that the list does not have. */
public record ListColumns(Map<ListField, Integer> columns) {

    public ListColumns {
        columns = Map.copyOf(columns);
    }

    /** By the names of the columns, those of Sales Navigator's export of seats among them. */
    public static ListColumns guess(SheetTable table) {
        Map<ListField, Integer> guess = new EnumMap<>(ListField.class);
        for (ListField field : ListField.values()) {
            field.columnIn(table).ifPresent(column -> guess.put(field, column));
        }
        return new ListColumns(guess);
    }

    /** Whether a file is rather a list of people than numbers about them. */
    public static boolean looksLikeOne(SheetTable table) {
        Mapping numbers = Mapping.guess(table);
        boolean hasNumbers =
                numbers.uses().stream().anyMatch(use -> use.measure().isPresent());
        return !hasNumbers
                && !numbers.has(ColumnUse.DAY)
                && guess(table).refusal().isEmpty();
    }

    /** Why nobody can be read from such columns. */
    public Optional<Phrase> refusal() {
        if (!columns.containsKey(ListField.EMAIL)) {
            return Optional.of(Phrase.of("people-list.map.no-email"));
        }
        boolean named = columns.containsKey(ListField.FULL_NAME)
                || columns.containsKey(ListField.FIRST_NAME)
                || columns.containsKey(ListField.LAST_NAME);
        return named ? Optional.empty() : Optional.of(Phrase.of("people-list.map.no-name"));
    }

    public Optional<Integer> column(ListField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** What a row says; empty where the list does not have it. */
    String text(SheetRow row, ListField field) {
        return column(field).map(row::cell).orElse("");
    }

    /** The full name where one stands, else its parts. */
    String name(SheetRow row) {
        String full = text(row, ListField.FULL_NAME);
        return full.isEmpty() ? (text(row, ListField.FIRST_NAME) + " " + text(row, ListField.LAST_NAME)).strip() : full;
    }
}
