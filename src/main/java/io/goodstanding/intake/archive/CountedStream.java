package io.goodstanding.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes each read brought. */
final class CountedStream extends FilterInputStream {

    private final LongConsumer counted;

    CountedStream(InputStream bytes, LongConsumer counted) {
        super(bytes);
        this.counted = counted;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            counted.accept(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            counted.accept(read);
        }
        return read;
    }
}
