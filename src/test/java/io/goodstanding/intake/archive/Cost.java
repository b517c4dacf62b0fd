package io.goodstanding.intake.archive;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one upload cost the server until it was read or refused.
 *
 * @param outcome in the words of {@link Outcome}
 * @param allocated bytes of memory that this thread asked for, garbage included
 * @param unpacked whether a byte of a file inside was unpacked
 */
record Cost(String outcome, Duration time, long allocated, boolean unpacked) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(Path file) throws IOException {
        AtomicInteger steps = new AtomicInteger();
        long start = System.nanoTime();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        String outcome;
        try {
            outcome = Outcome.of(ArchiveReader.read(
                    file,
                    EnumSet.allOf(OptionalPart.class),
                    ArchiveLimits.standard(),
                    share -> steps.incrementAndGet()));
        } catch (ArchiveRefused refused) {
            outcome = Outcome.of(refused);
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        return new Cost(outcome, Duration.ofNanos(System.nanoTime() - start), allocated, steps.get() > 0);
    }
}
