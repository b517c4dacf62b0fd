package io.goodstanding.sheet.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file, however it divides its cells, within bounds that a report of 2,000 reps and a month fits in. */
public final class SheetReader {

    public static final int MOST_BYTES = 8 * 1024 * 1024;
    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 60;

    /** Each takes some 60 bytes in the session of whoever looks at the file; such a report has 16 columns. */
    static final int MOST_CELLS = 1_000_000;

    private static final int LONGEST_CELL = 4 * 1024;
    private static final int LONGEST_ROW = 64 * 1024;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** Excel writes and reads this first row to say what divides the cells. */
    private static final String SEPARATOR_ROW = "sep=";

    private SheetReader() {}

    /** @throws Refused if it is no CSV file, is too large, or has no rows */
    public static SheetTable read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refused.because("sheet.refused.too-large", MOST_BYTES / 1024 / 1024);
        }
        List<SheetRow> rows = rows(SheetText.of(bytes));
        if (rows.size() < 2) {
            throw Refused.because("sheet.refused.empty");
        }
        List<String> header = new ArrayList<>(
                rows.getFirst().cells().stream().map(NameRule::clean).toList());
        while (!header.isEmpty() && header.getLast().isEmpty()) {
            header.removeLast();
        }
        return new SheetTable(header, rows.subList(1, rows.size()));
    }

    private static List<SheetRow> rows(String text) {
        List<SheetRow> rows = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        int number = 0;
        int cells = 0;
        try (CsvReader<CsvRecord> records = parser(text)) {
            for (CsvRecord csv : records) {
                number++;
                SheetRow row = new SheetRow(number, shared(csv.getFields(), texts));
                if (!row.isBlank() && !isSeparatorRow(row)) {
                    rows.add(row);
                    cells += row.cells().size();
                }
                if (cells > MOST_CELLS) {
                    throw Refused.because("sheet.refused.too-many-cells", MOST_CELLS);
                }
                if (rows.size() > MOST_ROWS + 1) {
                    throw Refused.because("sheet.refused.too-many-rows", MOST_ROWS);
                }
            }
            return rows;
        } catch (CsvParseException e) {
            throw Refused.because("sheet.refused.row", number + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports say the same names, days and numbers over and over: each text is kept once. */
    private static List<String> shared(List<String> cells, Map<String, String> texts) {
        return cells.stream()
                .map(cell -> texts.computeIfAbsent(cell, TextRule::clean))
                .toList();
    }

    private static boolean isSeparatorRow(SheetRow row) {
        return row.number() == 1 && row.cell(0).startsWith(SEPARATOR_ROW);
    }

    private static CsvReader<CsvRecord> parser(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        text);
    }

    /** What divides the cells of the header most often, outside of quotes. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (header.startsWith(SEPARATOR_ROW) && header.length() == SEPARATOR_ROW.length() + 1) {
            return header.charAt(SEPARATOR_ROW.length());
        }
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(unquoted, candidate) > count(unquoted, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
