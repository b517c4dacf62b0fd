package io.goodstanding.intake.archive;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Measures, by hand, reading an archive of the largest size seen in public: 5,500 invitations and 11,000 connections.
 * The peak is the heap that is in use during the run, garbage included; run with a small {@code -Xmx} to see the need.
 * Then what each hostile archive costs until it is refused; of two runs the second.
 */
final class ArchiveMeasurement {

    private static final Logger LOG = System.getLogger(ArchiveMeasurement.class.getName());
    private static final int INVITATIONS = 5_500;
    private static final int CONNECTIONS = 11_000;
    private static final int RUNS = 10;

    private ArchiveMeasurement() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createTempDirectory("measurement");
        Path zip = archive().in(directory);
        LOG.log(Level.INFO, "archive of {0} bytes", Files.size(zip));
        for (int run = 1; run <= RUNS; run++) {
            measure(zip, run);
        }
        Files.delete(zip);
        measure(directory, HostileArchives.refusedBeforeUnpacking());
        measure(directory, HostileArchives.refusedWhileUnpacking());
        Files.delete(directory);
    }

    private static void measure(Path directory, Map<String, Supplier<byte[]>> traps) throws IOException {
        for (Map.Entry<String, Supplier<byte[]>> trap : traps.entrySet()) {
            Path file = ArchiveBuilder.write(directory, trap.getValue().get());
            Cost.of(file);
            Cost cost = Cost.of(file);
            LOG.log(
                    Level.INFO,
                    "| {0} | {1} | {2} ms | {3} MB |",
                    trap.getKey(),
                    cost.outcome(),
                    cost.time().toMillis(),
                    cost.allocated() / (1024.0 * 1024));
            Files.delete(file);
        }
    }

    private static void measure(Path zip, int run) throws IOException {
        long before = usedAfterCollection();
        long start = System.nanoTime();
        ArchiveContents contents = ArchiveReader.read(zip, Set.of(), ArchiveLimits.standard(), share -> {});
        long read = System.nanoTime();
        ArchiveFacts facts = ArchiveFacts.of(contents, new PersonHasher(new byte[32]));
        long done = System.nanoTime();
        long kept = usedAfterCollection() - before;
        LOG.log(
                Level.INFO,
                "run {0}: read {1} ms, facts {2} ms, kept {3} KB; {4} invitations, {5} connections",
                run,
                Duration.ofNanos(read - start).toMillis(),
                Duration.ofNanos(done - read).toMillis(),
                kept / 1024,
                facts.invitations().size(),
                facts.networkSize().orElse(0) + contents.rejected().size());
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static ArchiveBuilder archive() {
        ArchiveBuilder archive = ArchiveBuilder.archive();
        for (int i = 0; i < INVITATIONS; i++) {
            String sentAt = "%d/%d/25, %d:%02d %s"
                    .formatted(i % 12 + 1, i % 28 + 1, i % 12 + 1, i % 60, i % 2 == 0 ? "AM" : "PM");
            String note = i % 3 == 0 ? "Hello, it was good to meet you at the \"trade fair\", number " + i : "";
            archive.sent("First" + i + " Last" + i, ArchiveBuilder.slug("first-last-" + i), sentAt, note);
        }
        for (int i = 0; i < CONNECTIONS; i++) {
            String address = i % 20 == 0 ? "" : ArchiveBuilder.slug("first-last-" + i * 3 / 2);
            archive.connected("First" + i * 3 / 2, "Last" + i * 3 / 2, address, "%02d Dec 2025".formatted(i % 28 + 1));
        }
        return archive;
    }
}
