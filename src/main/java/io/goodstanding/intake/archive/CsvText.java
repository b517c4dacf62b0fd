package io.goodstanding.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * The text of a file in UTF-8, with or without a mark, or in UTF-16 with its mark; another encoding is refused, never
 * guessed.
 *
 * @param separator what parts its cells
 */
record CsvText(Reader letters, char separator) {

    static CsvText of(InputStream bytes, List<Column> columns, String file) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(bytes, TableStart.LENGTH);
        byte[] start = peeked.readNBytes(TableStart.LENGTH);
        TableStart table = TableStart.of(start);
        if (table.mark() == 0 && hasTwoBytesPerLetter(start)) {
            throw new ArchiveRefused(RefusalCode.UTF16, file);
        }
        peeked.unread(start, table.mark(), start.length - table.mark());
        Reader letters = new InputStreamReader(
                peeked,
                table.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new CsvText(letters, table.separator(columns));
    }

    /** Latin letters in UTF-16 without a mark. */
    private static boolean hasTwoBytesPerLetter(byte[] start) {
        return start.length >= 2 && (start[0] == 0) != (start[1] == 0);
    }
}
