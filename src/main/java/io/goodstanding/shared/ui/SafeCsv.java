package io.goodstanding.shared.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A file that a spreadsheet opens, in which no cell is run as a formula. */
public final class SafeCsv {

    /** By this mark spreadsheets know that a file is in UTF-8. */
    private static final char MARK = '\uFEFF';

    /** A cell that begins like this is run as a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** But for a plain number below zero: it is to be counted with. */
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(?:[.,]\\d+)?");

    private SafeCsv() {}

    /** @param rows the header first */
    public static byte[] write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(SafeCsv::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NEGATIVE.matcher(cell).matches() ? "'" + cell : cell;
    }
}
