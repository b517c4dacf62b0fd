package io.goodstanding.intake.archive;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the rows of one file that was read.
 *
 * @param file its name inside the archive
 * @param recognised rows that were taken
 * @param skipped row numbers by reason, ascending; counted from 1 as a spreadsheet counts
 * @param sentence what the file said instead of having a table, such as "No conversations found"
 */
public record FileReport(
        String file, int recognised, Map<SkipReason, List<Integer>> skipped, Optional<String> sentence) {

    public FileReport {
        Map<SkipReason, List<Integer>> copy = new EnumMap<>(SkipReason.class);
        skipped.forEach((reason, rows) -> copy.put(reason, List.copyOf(rows)));
        skipped = Collections.unmodifiableMap(copy);
    }

    public int skipped(SkipReason reason) {
        return skipped.getOrDefault(reason, List.of()).size();
    }

    public int rejected() {
        return skipped.keySet().stream()
                .filter(SkipReason::isRejected)
                .mapToInt(this::skipped)
                .sum();
    }
}
