package io.goodstanding.intake.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.goodstanding.intake.archive.RejectedRow;
import io.goodstanding.intake.archive.SkipReason;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The rows that were not understood, as a file that a spreadsheet opens. */
final class RejectedRowsFile {

    /** By this mark spreadsheets know that a file is in UTF-8. */
    private static final char MARK = '\uFEFF';

    /** A cell that begins like this is run as a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private RejectedRowsFile() {}

    /** @param words why a row was left out, in the reader's language */
    static byte[] write(Collection<RejectedRow> rows, List<String> header, Function<SkipReason, String> words) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            for (RejectedRow row : rows) {
                List<String> cells =
                        new ArrayList<>(List.of(row.file(), String.valueOf(row.row()), words.apply(row.reason())));
                cells.addAll(row.fields());
                csv.writeRecord(cells.stream().map(RejectedRowsFile::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
