package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/** Short ways to read an archive that a test has built. */
final class Reading {

    private Reading() {}

    static ArchiveContents read(Path zip) {
        return read(zip, ArchiveLimits.standard());
    }

    static ArchiveContents read(Path zip, ArchiveLimits limits) {
        return read(zip, Set.of(), limits);
    }

    static ArchiveContents read(Path zip, Set<OptionalPart> ticked) {
        return read(zip, ticked, ArchiveLimits.standard());
    }

    private static ArchiveContents read(Path zip, Set<OptionalPart> ticked, ArchiveLimits limits) {
        try {
            return ArchiveReader.read(zip, ticked, limits, share -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Refusal refusal(Path zip) {
        return refusal(zip, ArchiveLimits.standard());
    }

    static Refusal refusal(Path zip, ArchiveLimits limits) {
        return catchThrowableOfType(ArchiveRefused.class, () -> read(zip, limits))
                .refusal();
    }
}
