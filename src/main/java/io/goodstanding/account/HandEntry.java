package io.goodstanding.account;

import io.goodstanding.shared.DayRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of one day as somebody types them in. A number that is missing was not entered (or is taken back).
 *
 * @param day in the rep's zone
 */
public record HandEntry(LocalDate day, Map<Metric, Integer> counts, Map<ReadingKind, Integer> readings) {

    /** The name of the day's field for refusals. */
    public static final String DAY = "day";

    /** As far back as the timeline shows. */
    public static final int DAYS_BACK = 90;

    public HandEntry {
        counts = Map.copyOf(counts);
        readings = Map.copyOf(readings);
    }

    public static HandEntry empty(LocalDate day) {
        return new HandEntry(day, Map.of(), Map.of());
    }

    /** The days for which numbers are taken. */
    public static DayRule openDays(LocalDate today) {
        return new DayRule(today.minusDays(DAYS_BACK), today);
    }

    /**
     * Refuses what cannot be: a day that is not open, a number out of its bounds, a part that is more than its whole.
     *
     * @param open the days for which numbers are taken
     * @throws Refused at the field, which is named as its metric or reading
     */
    void check(DayRule open) {
        open.require(DAY, day);
        counts.forEach((metric, count) -> DayCount.RULE.require(metric.name(), count));
        readings.forEach((kind, value) -> kind.rule().require(kind.name(), value));
        if (partIsMoreThanWhole()) {
            throw Refused.at(Metric.MESSAGES_OF_ONE_TYPE.name(), Phrase.of("numbers.part-more-than-whole"));
        }
    }

    private boolean partIsMoreThanWhole() {
        Optional<Integer> all = Optional.ofNullable(counts.get(Metric.MESSAGES));
        Optional<Integer> ofOneType = Optional.ofNullable(counts.get(Metric.MESSAGES_OF_ONE_TYPE));
        return all.isPresent() && ofOneType.isPresent() && ofOneType.get() > all.get();
    }

    public boolean isEmpty() {
        return counts.isEmpty() && readings.isEmpty();
    }
}
