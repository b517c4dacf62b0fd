package io.goodstanding.insight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One rep's weeks: how much of the limit that counted then was used, and where a restriction began. */
public record HeatRow(long repId, String rep, Map<LocalDate, Cell> weeks) {

    public HeatRow {
        weeks = Map.copyOf(weeks);
    }

    public Optional<Cell> week(LocalDate monday) {
        return Optional.ofNullable(weeks.get(monday));
    }

    /**
     * One week.
     *
     * @param limit the week limit that counted when the week ended, or counts now; without any ramp
     * @param covered whether all of its days have numbers
     * @param restricted whether a restriction began in it
     */
    public record Cell(int sent, int limit, boolean covered, boolean restricted) {

        /** 0 to 100, whatever was used. */
        public int percent() {
            return Math.min(100, 100 * sent / Math.max(1, limit));
        }
    }
}
