package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.limit.LimitWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Of one account, metric and day exactly one source counts, and sources are never added up: an archive where it is
 * complete, then a tool, a spreadsheet, a number typed in, and last the thin part of an archive.
 */
class SourcePrecedencePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
    private static final Instant LATER = Instant.parse("2026-12-01T12:00:00Z");

    /** The rule as it is written down, strongest first. */
    private static final List<Origin> RULE = List.of(Origin.ARCHIVE, Origin.TOOL, Origin.SPREADSHEET, Origin.HAND);

    /**
     * What is known of the invitations of a day.
     *
     * @param entered at most one number of each source
     * @param archived how many of them an archive tells
     * @param dense whether it tells all of them
     */
    record Told(Map<Origin, Integer> entered, int archived, boolean dense) {

        int expected() {
            return dense ? archived : strongest(entered).orElse(archived);
        }

        Activity activity() {
            List<DayCount> counts = counts(Metric.INVITATIONS_SENT, entered);
            List<Instant> sends = IntStream.range(0, archived)
                    .mapToObj(n -> DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(60L * n))
                    .toList();
            LocalDate denseTo = dense ? DAY.plusDays(1) : DAY;
            ArchiveFigures archive =
                    new ArchiveFigures(LATER, DAY.minusDays(3), denseTo, new Acceptance(0, 0), 0, 0, -1, List.of());
            return new Activity(ZoneOffset.UTC, LATER, counts, sends, List.of(archive));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void invitations_of_a_day_are_the_number_of_the_one_source_that_counts(@ForAll("told") Told told) {
        assertThat(told.activity().invitationsOn(DAY).count()).isEqualTo(told.expected());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_week_holds_that_number_once_and_names_one_source(@ForAll("told") Told told) {
        LimitWeek week = LimitWeek.of(DAY);

        assertThat(told.activity().invitationsIn(week).count()).isEqualTo(told.expected());
        assertThat(told.activity().sentDays(week))
                .filteredOn(day -> day.day().equals(DAY))
                .singleElement()
                .satisfies(day -> assertThat(day.origin()).isEqualTo(source(told)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void of_any_other_metric_the_strongest_source_counts_alone(
            @ForAll("others") Metric metric, @ForAll("counts") Map<Origin, Integer> entered) {
        Activity activity = new Activity(ZoneOffset.UTC, LATER, counts(metric, entered), List.of(), List.of());
        Optional<Integer> expected = strongest(entered);

        assertThat(activity.sum(metric, DAY, DAY)).isEqualTo(expected.orElse(0));
        assertThat(activity.countOn(metric, DAY).isPresent()).isEqualTo(expected.isPresent());
        assertThat(Set.of(Metric.values()))
                .filteredOn(other -> other != metric)
                .allSatisfy(other -> assertThat(activity.countOn(other, DAY)).isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void another_day_keeps_its_own_source(
            @ForAll("others") Metric metric,
            @ForAll("counts") Map<Origin, Integer> entered,
            @ForAll("counts") Map<Origin, Integer> before) {
        List<DayCount> all = new ArrayList<>(counts(metric, entered));
        before.forEach((origin, count) -> all.add(new DayCount(metric, DAY.minusDays(1), origin, count)));
        Activity activity = new Activity(ZoneOffset.UTC, LATER, all, List.of(), List.of());

        assertThat(activity.sum(metric, DAY.minusDays(1), DAY))
                .isEqualTo(strongest(entered).orElse(0) + strongest(before).orElse(0));
    }

    private static Optional<Origin> source(Told told) {
        if (told.dense()) {
            return Optional.of(Origin.ARCHIVE);
        }
        return RULE.stream()
                .filter(told.entered()::containsKey)
                .findFirst()
                .or(() -> told.archived() > 0 ? Optional.of(Origin.ARCHIVE) : Optional.empty());
    }

    private static Optional<Integer> strongest(Map<Origin, Integer> entered) {
        return RULE.stream()
                .filter(entered::containsKey)
                .findFirst()
                .map(origin -> Optional.ofNullable(entered.get(origin)).orElseThrow());
    }

    private static List<DayCount> counts(Metric metric, Map<Origin, Integer> entered) {
        return entered.entrySet().stream()
                .map(each -> new DayCount(metric, DAY, each.getKey(), each.getValue()))
                .toList();
    }

    @Provide
    Arbitrary<Told> told() {
        return Combinators.combine(
                        numbers(Origin.TOOL, Origin.SPREADSHEET, Origin.HAND),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, false))
                .as(Told::new);
    }

    @Provide
    Arbitrary<Map<Origin, Integer>> counts() {
        return numbers(Origin.values());
    }

    @Provide
    Arbitrary<Metric> others() {
        return Arbitraries.of(Metric.values()).filter(metric -> metric != Metric.INVITATIONS_SENT);
    }

    private static Arbitrary<Map<Origin, Integer>> numbers(Origin... origins) {
        return Arbitraries.maps(Arbitraries.of(origins), Arbitraries.integers().between(0, 500))
                .ofMaxSize(origins.length);
    }
}
