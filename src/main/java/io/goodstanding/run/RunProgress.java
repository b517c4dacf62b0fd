package io.goodstanding.run;

import io.goodstanding.playbook.Step.Owner;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an open run stands, in one line.
 *
 * @param number of the step that it stands at, of {@code count}
 * @param waitsUntil if it waits by itself
 */
public record RunProgress(
        long runId,
        int number,
        int count,
        String title,
        Owner owner,
        Optional<Instant> dueAt,
        Optional<Instant> waitsUntil) {}
