package io.goodstanding.intake.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;

/** Parses one CSV file and hands its records to a {@link TableIntake}. */
final class CsvTable {

    /** Generous bounds, in cells and characters: the known headers have at most 7 columns, a profile's summary is text. */
    private static final int MOST_CELLS = 100;

    private static final int LONGEST_CELL = 32 * 1024;
    private static final int LONGEST_ROW = 128 * 1024;

    private CsvTable() {}

    /** Closes nothing: the bytes are the caller's. */
    static void read(InputStream bytes, TableIntake intake, List<Column> columns) throws IOException {
        String file = intake.file();
        try {
            Iterator<CsvRecord> iterator =
                    parser(CsvText.of(bytes, columns, file)).iterator();
            while (iterator.hasNext()) {
                intake.next(iterator.next().getFields());
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RuntimeException failure && !(failure instanceof CsvParseException)) {
                throw failure;
            }
            throw new ArchiveRefused(RefusalCode.UNREADABLE_ROW, file, intake.rows() + 1);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new ArchiveRefused(RefusalCode.NOT_UTF8, file);
            }
            throw e.getCause();
        }
        intake.end();
    }

    private static CsvReader<CsvRecord> parser(CsvText text) {
        return CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        text.letters());
    }
}
