package io.goodstanding.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;

/**
 * Looks at a zip's table of contents before the platform's reader loads it: how many entries it has, how long it is,
 * and whether any is encrypted or packed in an unknown way, which {@link java.util.zip.ZipFile} calls damage too. Offsets are those
 * of PKWARE's APPNOTE 6.3, sections 4.3.12 to 4.3.16.
 */
final class ZipTail {

    private static final int FIRST = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_BYTES = 20;
    private static final int END_64_BYTES = 56;
    private static final byte UNIX = 3;
    private static final int NO_KIND = 0;
    private static final int FOLDER = 4;
    private static final int FILE = 8;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final FileChannel zip;
    private final ArchiveLimits limits;

    private ZipTail(FileChannel zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Whether it begins like one, whatever its name says. */
    static boolean isZip(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] start = bytes.readNBytes(Integer.BYTES);
            int mark = start.length < Integer.BYTES
                    ? 0
                    : ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt();
            return mark == FIRST || mark == END;
        }
    }

    /**
     * @return how many entries it has; whoever opens it has to find as many, or reads another table of contents
     * @throws ArchiveRefused if it is too large, damaged, empty, encrypted or packed in an unknown way, or has too many entries
     */
    static long check(Path path, ArchiveLimits limits) throws IOException {
        try (FileChannel zip = FileChannel.open(path, StandardOpenOption.READ)) {
            return new ZipTail(zip, limits).check();
        }
    }

    private long check() throws IOException {
        if (zip.size() > limits.archiveBytes()) {
            throw new ArchiveRefused(RefusalCode.TOO_LARGE, ArchiveLimits.megabytes(limits.archiveBytes()));
        }
        long end = endPosition();
        ByteBuffer record = bytes(end, END_BYTES);
        long entries = Short.toUnsignedLong(record.getShort(10));
        long length = Integer.toUnsignedLong(record.getInt(12));
        long start = Integer.toUnsignedLong(record.getInt(16));
        if (entries == 0xFFFF || length == 0xFFFFFFFFL || start == 0xFFFFFFFFL) {
            end = end64Position(end);
            ByteBuffer record64 = bytes(end, END_64_BYTES);
            entries = record64.getLong(32);
            length = record64.getLong(40);
        }
        if (entries == 0) {
            throw new ArchiveRefused(RefusalCode.EMPTY);
        }
        if (entries < 0 || entries > limits.entries() || length > limits.directoryBytes()) {
            throw new ArchiveRefused(RefusalCode.TOO_MANY_ENTRIES, limits.entries());
        }
        checkEntries(bytes(end - length, (int) length), entries);
        return entries;
    }

    /** The last end record is the one that counts; a reader that goes on behind one that does not fit finds another. */
    private long endPosition() throws IOException {
        int length = (int) Math.min(zip.size(), END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = bytes(zip.size() - length, length);
        for (int i = length - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return endsTheFile(tail, i) ? zip.size() - length + i : damaged();
            }
        }
        return damaged();
    }

    private static boolean endsTheFile(ByteBuffer tail, int record) {
        return record + END_BYTES + Short.toUnsignedInt(tail.getShort(record + 20)) == tail.limit();
    }

    private static long damaged() {
        throw new ArchiveRefused(RefusalCode.DAMAGED);
    }

    private long end64Position(long end) throws IOException {
        ByteBuffer locator = bytes(end - LOCATOR_64_BYTES, LOCATOR_64_BYTES);
        long position = locator.getLong(8);
        if (locator.getInt(0) != LOCATOR_64 || bytes(position, END_64_BYTES).getInt(0) != END_64) {
            throw new ArchiveRefused(RefusalCode.DAMAGED);
        }
        return position;
    }

    private static void checkEntries(ByteBuffer directory, long entries) {
        int position = 0;
        for (long i = 0; i < entries; i++) {
            position = checkEntry(directory, position);
        }
        if (position != directory.limit()) {
            throw new ArchiveRefused(RefusalCode.DAMAGED);
        }
    }

    private static int checkEntry(ByteBuffer directory, int position) {
        if (position + ENTRY_BYTES > directory.limit() || directory.getInt(position) != ENTRY) {
            throw new ArchiveRefused(RefusalCode.DAMAGED);
        }
        int nameEnd = position + ENTRY_BYTES + Short.toUnsignedInt(directory.getShort(position + 28));
        int end = nameEnd
                + Short.toUnsignedInt(directory.getShort(position + 30))
                + Short.toUnsignedInt(directory.getShort(position + 32));
        if (end > directory.limit()) {
            throw new ArchiveRefused(RefusalCode.DAMAGED);
        }
        if ((directory.getShort(position + 8) & 1) != 0) {
            throw new ArchiveRefused(RefusalCode.ENCRYPTED);
        }
        if (isLink(directory, position)) {
            throw new ArchiveRefused(RefusalCode.LINK, name(directory, position, nameEnd));
        }
        int method = Short.toUnsignedInt(directory.getShort(position + 10));
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw new ArchiveRefused(RefusalCode.UNSUPPORTED_COMPRESSION, name(directory, position, nameEnd));
        }
        return end;
    }

    /** What Unix packs keeps its kind in the upper half of the attributes: a file, a folder, or one that points elsewhere. */
    private static boolean isLink(ByteBuffer directory, int position) {
        int kind = directory.getInt(position + 38) >>> 28;
        return directory.get(position + 5) == UNIX && kind != NO_KIND && kind != FOLDER && kind != FILE;
    }

    private static String name(ByteBuffer directory, int position, int nameEnd) {
        byte[] name = new byte[nameEnd - position - ENTRY_BYTES];
        directory.get(position + ENTRY_BYTES, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private ByteBuffer bytes(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position > zip.size() - length) {
            throw new ArchiveRefused(RefusalCode.DAMAGED);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (zip.read(buffer, position + buffer.position()) < 0) {
                throw new ArchiveRefused(RefusalCode.DAMAGED);
            }
        }
        return buffer.flip();
    }
}
