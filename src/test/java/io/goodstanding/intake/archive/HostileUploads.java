package io.goodstanding.intake.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The traps of {@link HostileArchives} for tests of what surrounds the reader. */
public final class HostileUploads {

    private HostileUploads() {}

    /** @param trap as a row of {@code archive-shapes.md} names it */
    public static byte[] of(String trap) {
        Map<String, Supplier<byte[]>> traps = new HashMap<>(HostileArchives.refusedBeforeUnpacking());
        traps.putAll(HostileArchives.refusedWhileUnpacking());
        return Objects.requireNonNull(traps.get(trap), trap).get();
    }
}
