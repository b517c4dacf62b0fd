package io.goodstanding.sheet.table;

import io.goodstanding.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a CSV file. By its mark it is UTF-8 or UTF-16; without one it is UTF-8 if it can be, else Windows-1252, in
 * which spreadsheet programs of western languages save. What is no text is refused by what is in it, not by its name.
 */
final class SheetText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Zip (and so .xlsx, .ods, .numbers), the older Excel's container. */
    private static final List<byte[]> WORKBOOKS = starts("504b0304", "d0cf11e0");

    private static final byte[] UTF_8_MARK = start("efbbbf");
    private static final byte[] LITTLE_ENDIAN = start("fffe");
    private static final byte[] BIG_ENDIAN = start("feff");

    private SheetText() {}

    static String of(byte[] bytes) {
        if (WORKBOOKS.stream().anyMatch(start -> startsWith(bytes, start))) {
            throw Refused.because("sheet.refused.workbook");
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw Refused.because("sheet.refused.no-text");
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return after(UTF_8_MARK, bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, LITTLE_ENDIAN)) {
            return after(LITTLE_ENDIAN, bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, BIG_ENDIAN)) {
            return after(BIG_ENDIAN, bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static String after(byte[] mark, byte[] bytes, Charset charset) {
        return new String(bytes, mark.length, bytes.length - mark.length, charset);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static List<byte[]> starts(String... hex) {
        return Arrays.stream(hex).map(SheetText::start).toList();
    }

    private static byte[] start(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
