package io.goodstanding.sheet.table;

import io.goodstanding.shared.NameRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A spreadsheet: the names of its columns and the rows that are not blank. */
public record SheetTable(List<String> header, List<SheetRow> rows) {

    public SheetTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Every text of a column that is not empty. */
    public List<String> column(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** By this a later file of the same kind is known, in whichever order its columns stand. */
    public String signature() {
        String names = header.stream().map(SheetTable::plain).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column that has one of these names, small letters and digits only. */
    public OptionalInt columnNamed(Set<String> names) {
        return IntStream.range(0, header.size())
                .filter(column -> names.contains(letters(header.get(column))))
                .findFirst();
    }

    /** The letters and digits of a text, small. */
    public static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** The name of a column as columns are compared. */
    public static String plain(String name) {
        return NameRule.clean(name).toLowerCase(Locale.ROOT);
    }
}
