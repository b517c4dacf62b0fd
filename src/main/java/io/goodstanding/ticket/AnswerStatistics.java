package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long answers took on one channel. Counts and days of the cases that were looked at, no forecast: those not
 * answered yet are counted, but have no days.
 *
 * @param sent cases that were sent
 * @param answered those that LinkedIn has answered, receipts aside
 * @param days from the first letter to the first answer, in days, shortest first
 * @param outcomes how the closed ones ended
 */
public record AnswerStatistics(
        Channel channel, int sent, int answered, List<Double> days, Map<Outcome, Integer> outcomes) {

    /** Fewer answers than this tell nothing about the next one. */
    public static final int ENOUGH = 3;

    public AnswerStatistics {
        days = List.copyOf(days);
        outcomes = Map.copyOf(outcomes);
    }

    /** One case that was sent. */
    public record Case(Channel channel, Instant sent, Optional<Instant> answered, Optional<Outcome> outcome) {

        private Optional<Double> days() {
            return answered.filter(at -> !at.isBefore(sent))
                    .map(at -> Duration.between(sent, at).toMinutes() / (24.0 * 60));
        }
    }

    /** Per channel that was used, in the channels' order. */
    public static List<AnswerStatistics> of(Collection<Case> cases) {
        return Arrays.stream(Channel.values())
                .map(channel -> of(
                        channel,
                        cases.stream().filter(one -> one.channel() == channel).toList()))
                .filter(statistics -> statistics.sent() > 0)
                .toList();
    }

    private static AnswerStatistics of(Channel channel, List<Case> cases) {
        List<Double> days =
                cases.stream().flatMap(one -> one.days().stream()).sorted().toList();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        cases.forEach(one -> one.outcome().ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum)));
        return new AnswerStatistics(channel, cases.size(), days.size(), days, outcomes);
    }

    /** The middle of the answers' days; with an even number of them the mean of the two in the middle. */
    public OptionalDouble median() {
        if (days.isEmpty()) {
            return OptionalDouble.empty();
        }
        int middle = days.size() / 2;
        return OptionalDouble.of(
                days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2);
    }

    public boolean isEnough() {
        return answered >= ENOUGH;
    }

    /** Whole days of the quickest answer, rounded down. */
    public int fromDays() {
        return (int) Math.floor(days.getFirst());
    }

    /** Whole days of the slowest answer, rounded up. */
    public int toDays() {
        return (int) Math.ceil(days.getLast());
    }
}
