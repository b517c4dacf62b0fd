package io.goodstanding.intake.ui;

import io.goodstanding.intake.archive.RejectedRow;
import io.goodstanding.intake.archive.SkipReason;
import io.goodstanding.shared.ui.SafeCsv;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The rows that were not understood, as a file that a spreadsheet opens. */
final class RejectedRowsFile {

    private RejectedRowsFile() {}

    /** @param words why a row was left out, in the reader's language */
    static byte[] write(Collection<RejectedRow> rows, List<String> header, Function<SkipReason, String> words) {
        List<List<String>> lines = new ArrayList<>(List.of(header));
        for (RejectedRow row : rows) {
            List<String> cells =
                    new ArrayList<>(List.of(row.file(), String.valueOf(row.row()), words.apply(row.reason())));
            cells.addAll(row.fields());
            lines.add(cells);
        }
        return SafeCsv.write(lines);
    }
}
