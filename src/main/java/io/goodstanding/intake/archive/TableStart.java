package io.goodstanding.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first lines of a text, looked at before the table is read: in which encoding it is, what parts its cells, and
 * which known file its header belongs to. UTF-16 is believed only with its mark.
 *
 * @param mark bytes of the mark before the text
 */
record TableStart(Charset charset, int mark, List<String> lines) {

    /** Bytes: the longest known preamble and header are below 1 KB. */
    static final int LENGTH = 8 * 1024;

    /** More than the longest preamble. */
    private static final int LINES = 20;

    private static final Pattern SEPARATORS = Pattern.compile("[,;\t]");
    private static final int SURE = 2;
    private static final int UTF8_MARK = 3;
    private static final int UTF16_MARK = 2;

    /** Takes up to {@link #LENGTH} bytes. */
    static TableStart of(InputStream bytes) throws IOException {
        return of(bytes.readNBytes(LENGTH));
    }

    static TableStart of(byte[] start) {
        if (starts(start, 0xFF, 0xFE)) {
            return new TableStart(StandardCharsets.UTF_16LE, UTF16_MARK, start);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return new TableStart(StandardCharsets.UTF_16BE, UTF16_MARK, start);
        }
        return new TableStart(StandardCharsets.UTF_8, starts(start, 0xEF, 0xBB, 0xBF) ? UTF8_MARK : 0, start);
    }

    private TableStart(Charset charset, int mark, byte[] start) {
        this(
                charset,
                mark,
                new String(start, mark, start.length - mark, charset)
                        .lines()
                        .filter(Predicate.not(String::isBlank))
                        .limit(LINES)
                        .toList());
    }

    private static boolean starts(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> Byte.toUnsignedInt(bytes[i]) == mark[i]);
    }

    /** A tab where a line has two known columns between tabs, else a comma. */
    char separator(List<Column> columns) {
        return lines.stream().anyMatch(line -> known(line, '\t', columns).count() >= SURE) ? '\t' : ',';
    }

    /** The one with the most columns in one of the lines; empty if none has two. */
    Optional<ArchiveFile> kind(List<ArchiveFile> kinds) {
        return kinds.stream()
                .filter(kind -> columnsOf(kind) >= SURE)
                .max(Comparator.comparingLong(this::columnsOf).thenComparing(this::isWhole));
    }

    private long columnsOf(ArchiveFile kind) {
        return lines.stream()
                .mapToLong(line -> Math.max(
                        known(line, ',', kind.columns()).count(),
                        known(line, '\t', kind.columns()).count()))
                .max()
                .orElse(0);
    }

    private boolean isWhole(ArchiveFile kind) {
        long required = kind.columns().stream().filter(Column::required).count();
        return lines.stream()
                .anyMatch(line -> Stream.of(',', '\t')
                        .anyMatch(separator -> known(line, separator, kind.columns())
                                        .filter(Column::required)
                                        .count()
                                == required));
    }

    private static Stream<Column> known(String line, char separator, List<Column> columns) {
        List<String> cells = Stream.of(line.split(String.valueOf(separator), -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
        return columns.stream().filter(column -> cells.stream().anyMatch(column::isNamed));
    }

    /** For a message; empty if it is no text or has one cell only. */
    Optional<String> firstLine() {
        return lines.stream()
                .findFirst()
                .filter(line -> SEPARATORS.matcher(line).find())
                .filter(line -> line.chars().noneMatch(TableStart::isNoLetter));
    }

    private static boolean isNoLetter(int letter) {
        return letter == '\uFFFD' || Character.isISOControl(letter) && letter != '\t';
    }
}
