package io.goodstanding.intake.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The bytes of one entry, held to what the table of contents declared and the limits allowed: a stream that goes on
 * longer, ends sooner or has another checksum is refused. The platform's reader checks none of the three.
 */
final class EntryStream extends FilterInputStream {

    private final ZipEntry entry;
    private final LongConsumer counted;
    private final CRC32 checksum = new CRC32();
    private long count;

    /** @param counted hears the number of bytes of each read */
    EntryStream(InputStream bytes, ZipEntry entry, LongConsumer counted) {
        super(bytes);
        this.entry = entry;
        this.counted = counted;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
        if (read < 0) {
            if (count != entry.getSize() || checksum.getValue() != entry.getCrc()) {
                throw damaged();
            }
            return read;
        }
        count += read;
        if (count > entry.getSize()) {
            throw damaged();
        }
        checksum.update(buffer, offset, read);
        counted.accept(read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = 0;
        while (skipped < bytes && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    private ArchiveRefused damaged() {
        return new ArchiveRefused(RefusalCode.DAMAGED_FILE, entry.getName());
    }
}
