package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class EntryStreamTest {

    private static final InputStream ENDLESS = new InputStream() {
        @Override
        public int read() {
            return 'x';
        }
    };

    /** If the limit did not hold, this test would stop at its own end, a thousand times later. */
    @Test
    void stops_as_soon_as_more_comes_than_was_declared() {
        ZipEntry entry = new ZipEntry("Invitations.csv");
        entry.setSize(1_000);
        AtomicLong counted = new AtomicLong();
        EntryStream stream = new EntryStream(ENDLESS, entry, counted::addAndGet);

        ArchiveRefused refused = catchThrowableOfType(ArchiveRefused.class, () -> stream.readNBytes(1_000_000));

        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.DAMAGED_FILE);
        assertThat(counted).hasValueLessThanOrEqualTo(1_000);
    }
}
