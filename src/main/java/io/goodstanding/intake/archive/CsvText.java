package io.goodstanding.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file in UTF-8, with or without a byte order mark; another encoding is refused, never guessed. */
final class CsvText {

    private static final int MARK = 3;

    private CsvText() {}

    static Reader of(InputStream bytes, String file) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(bytes, MARK);
        byte[] start = peeked.readNBytes(MARK);
        if (isUtf16(start)) {
            throw new ArchiveRefused(RefusalCode.UTF16, file);
        }
        if (!isUtf8Mark(start)) {
            peeked.unread(start);
        }
        return new InputStreamReader(
                peeked,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isUtf8Mark(byte[] start) {
        return start.length == MARK && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
    }

    /** A mark of either order, or Latin letters of two bytes without one. */
    private static boolean isUtf16(byte[] start) {
        if (start.length < 2) {
            return false;
        }
        boolean littleEndian = start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
        boolean bigEndian = start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        return littleEndian || bigEndian || (start[0] == 0) != (start[1] == 0);
    }
}
