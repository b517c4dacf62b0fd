package io.goodstanding.intake.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * One table that was uploaded without its archive. It has no name that could be trusted, so its header tells what it
 * is; only its beginning is read for that.
 */
final class SingleTable {

    private final Path path;
    private final ArchiveFile kind;
    private final ArchiveLimits limits;

    private SingleTable(Path path, ArchiveFile kind, ArchiveLimits limits) {
        this.path = path;
        this.kind = kind;
        this.limits = limits;
    }

    /** @throws ArchiveRefused if it is too large, no table, none that is known, or one that was not ticked */
    static SingleTable of(Path path, List<ArchiveFile> kinds, Set<OptionalPart> ticked, ArchiveLimits limits)
            throws IOException {
        if (Files.size(path) > limits.entryBytes()) {
            throw new ArchiveRefused(RefusalCode.TOO_LARGE, ArchiveLimits.megabytes(limits.entryBytes()));
        }
        ArchiveFile kind = kindOf(path, kinds);
        if (kind instanceof ProfileFile) {
            throw new ArchiveRefused(RefusalCode.NO_KNOWN_FILE);
        }
        if (kind.part().isPresent() && !ticked.contains(kind.part().get())) {
            throw new ArchiveRefused(RefusalCode.NOT_TICKED, name(kind));
        }
        return new SingleTable(path, kind, limits);
    }

    private static ArchiveFile kindOf(Path path, List<ArchiveFile> kinds) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            TableStart start = TableStart.of(bytes);
            return start.kind(kinds)
                    .orElseThrow(() -> start.firstLine()
                            .map(line -> new ArchiveRefused(RefusalCode.UNKNOWN_TABLE, line))
                            .orElseGet(() -> new ArchiveRefused(RefusalCode.NOT_A_ZIP)));
        }
    }

    private static String name(ArchiveFile kind) {
        return kind.stem() + ".csv";
    }

    void read(KnownFiles files, DoubleConsumer progress) throws IOException {
        TableIntake table = new TableIntake(kind, name(kind), limits);
        Progress done = new Progress(Files.size(path), progress);
        try (InputStream bytes = new CountedStream(Files.newInputStream(path), done::add)) {
            CsvTable.read(bytes, table, kind.columns());
        }
        files.readToItsEnd(kind, table);
        done.finish();
    }
}
