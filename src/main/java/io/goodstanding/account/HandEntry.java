package io.goodstanding.account;

import java.time.LocalDate;
import java.util.Map;

/**
 * The numbers of one day as somebody types them in. A number that is missing was not entered (or is taken back).
 *
 * @param day in the rep's zone
 */
public record HandEntry(LocalDate day, Map<Metric, Integer> counts, Map<ReadingKind, Integer> readings) {

    public HandEntry {
        counts = Map.copyOf(counts);
        readings = Map.copyOf(readings);
    }

    public static HandEntry empty(LocalDate day) {
        return new HandEntry(day, Map.of(), Map.of());
    }

    public boolean isEmpty() {
        return counts.isEmpty() && readings.isEmpty();
    }
}
