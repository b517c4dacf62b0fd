package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.limit.LimitWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Figures of four weeks around a change of clocks, in every zone, whatever mix of sources tells them. */
class ActivityPropertiesTest {

    private static final LimitWeek FIRST = LimitWeek.of(LocalDate.of(2026, 3, 16));
    private static final Instant END = FIRST.plusWeeks(4).turn();
    private static final Instant LATER = END.plus(Duration.ofDays(30));
    private static final Duration SEVEN_DAYS = Duration.ofDays(7);
    private static final LocalDate FIRST_DAY = FIRST.monday().minusDays(1);

    /** @param counts a day may have one of each origin */
    record Mix(ZoneId zone, List<DayCount> counts, List<Instant> sentAt, List<ArchiveFigures> archives) {

        Activity asOf(Instant instant) {
            return new Activity(zone, instant, counts, sentAt, archives);
        }

        Mix with(DayCount count) {
            List<DayCount> more = new ArrayList<>(counts);
            more.add(count);
            return new Mix(zone, more, sentAt, archives);
        }

        boolean isCovered(LocalDate day) {
            return archives.stream().anyMatch(archive -> archive.covers(day));
        }

        /** The origin that counts on a day, told by the words of the rule and not by the code. */
        Optional<DayCount> counting(LocalDate day) {
            return isCovered(day)
                    ? Optional.empty()
                    : counts.stream()
                            .filter(count -> count.day().equals(day) && count.metric() == Metric.INVITATIONS_SENT)
                            .reduce((one, other) -> one.origin().compareTo(other.origin()) > 0 ? one : other);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void each_send_falls_in_exactly_one_week_in_any_zone(
            @ForAll("zones") ZoneId zone, @ForAll("moments") Instant sent) {
        Activity activity = new Activity(zone, LATER, List.of(), List.of(sent), List.of());

        assertThat(weekCounts(activity))
                .containsOnlyOnce(1)
                .filteredOn(count -> count > 0)
                .hasSize(1);
        assertThat(activity.invitationsIn(LimitWeek.containing(sent)).count()).isEqualTo(1);
        assertThat(activity.invitationsOn(LocalDate.ofInstant(sent, zone)).count())
                .isEqualTo(1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_day_and_every_send_is_counted_once_whatever_the_mix(@ForAll("mixes") Mix mix) {
        int byDay = days().stream()
                .flatMap(day -> mix.counting(day).stream())
                .mapToInt(DayCount::count)
                .sum();
        int bySend = (int) mix.sentAt().stream()
                .filter(sent ->
                        mix.counting(LocalDate.ofInstant(sent, mix.zone())).isEmpty())
                .count();
        Activity activity = mix.asOf(LATER);

        assertThat(weekCounts(activity).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(byDay + bySend);
        assertThat(days().stream()
                        .mapToInt(day -> activity.invitationsOn(day).count())
                        .sum())
                .isEqualTo(byDay + bySend);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_weaker_source_never_changes_a_figure_of_a_day_with_a_stronger_one(
            @ForAll("mixes") Mix mix, @ForAll("moments") Instant asOf) {
        for (LocalDate day : days()) {
            Optional<DayCount> stronger = mix.counting(day);
            boolean isWeaker =
                    stronger.map(count -> count.origin() != Origin.HAND).orElse(mix.isCovered(day));
            if (isWeaker) {
                DayCount weaker = new DayCount(Metric.INVITATIONS_SENT, day, Origin.HAND, 4_999);
                boolean isNew = mix.counts().stream()
                        .noneMatch(count -> count.day().equals(day) && count.origin() == Origin.HAND);
                if (isNew) {
                    assertThat(figures(mix.with(weaker), asOf)).isEqualTo(figures(mix, asOf));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withdrawing_changes_nothing(@ForAll("mixes") Mix mix, @ForAll("moments") Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, mix.zone());
        Mix withdrawn = mix.with(new DayCount(Metric.INVITATIONS_WITHDRAWN, day, Origin.ARCHIVE, 500));

        assertThat(figures(withdrawn, asOf)).isEqualTo(figures(mix, asOf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hand_counts_of_all_weeks_add_up_to_the_counts(
            @ForAll("zones") ZoneId zone, @ForAll("handCounts") List<DayCount> counts) {
        Activity activity = new Activity(zone, LATER, counts, List.of(), List.of());

        assertThat(weekCounts(activity).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(counts.stream().mapToInt(DayCount::count).sum());
        for (DayCount count : counts) {
            assertThat(activity.invitationsIn(LimitWeek.of(count.day())).count())
                    .isGreaterThanOrEqualTo(count.count());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_last_seven_days_of_an_archive_are_168_hours(@ForAll("mixes") Mix mix, @ForAll("moments") Instant asOf) {
        Activity activity = new Activity(mix.zone(), asOf, List.of(), mix.sentAt(), mix.archives());
        List<Instant> recent = mix.sentAt().stream()
                .filter(sent -> !sent.isAfter(asOf) && sent.isAfter(asOf.minus(SEVEN_DAYS)))
                .sorted()
                .toList();

        assertThat(activity.invitationsInSevenDays()).isEqualTo(recent.size());
        assertThat(activity.nextLeavesSevenDays())
                .isEqualTo(recent.stream().findFirst().map(first -> first.plus(SEVEN_DAYS)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void data_are_never_fresher_than_the_moment_looked_at(@ForAll("mixes") Mix mix, @ForAll("moments") Instant asOf) {
        assertThat(mix.asOf(asOf).latest())
                .satisfiesAnyOf(
                        latest -> assertThat(latest).isEmpty(),
                        latest -> assertThat(latest.orElseThrow()).isBeforeOrEqualTo(asOf));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        long seconds = Duration.between(FIRST.window().from(), END).toSeconds();
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(0, seconds - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(second -> FIRST.window().from().plusSeconds(second));
        Arbitrary<Instant> turns = Arbitraries.integers()
                .between(0, 4)
                .map(week -> FIRST.plusWeeks(week).window().from());
        return Arbitraries.frequencyOf(
                Tuple.of(4, any),
                Tuple.of(1, turns),
                Tuple.of(1, turns.map(turn -> turn.plusNanos(1))),
                Tuple.of(1, turns.map(turn -> turn.plusSeconds(604_800).minusNanos(1))));
    }

    @Provide
    Arbitrary<List<DayCount>> handCounts() {
        return countsOf(Arbitraries.just(Origin.HAND), 12);
    }

    @Provide
    Arbitrary<Mix> mixes() {
        Arbitrary<ArchiveFigures> archive = Combinators.combine(
                        Arbitraries.of(days()), Arbitraries.integers().between(0, 14), moments())
                .as((from, length, madeAt) -> new ArchiveFigures(
                        madeAt, from, from.plusDays(length), new Acceptance(0, 0), 0, 0, -1, List.of()));
        return Combinators.combine(
                        zones(),
                        countsOf(Arbitraries.of(Origin.SPREADSHEET, Origin.TOOL, Origin.HAND), 15),
                        moments().list().ofMaxSize(30),
                        archive.list().ofMaxSize(2))
                .as(Mix::new);
    }

    private static Arbitrary<List<DayCount>> countsOf(Arbitrary<Origin> origins, int size) {
        return Combinators.combine(
                        Arbitraries.of(days()), origins, Arbitraries.integers().between(0, 40))
                .as((day, origin, count) -> new DayCount(Metric.INVITATIONS_SENT, day, origin, count))
                .list()
                .ofMaxSize(size)
                .uniqueElements(count -> count.day() + " " + count.origin());
    }

    private static List<LocalDate> days() {
        return IntStream.rangeClosed(0, 37).mapToObj(FIRST_DAY::plusDays).toList();
    }

    private static List<Integer> weekCounts(Activity activity) {
        return IntStream.rangeClosed(-1, 6)
                .mapToObj(week -> activity.invitationsIn(FIRST.plusWeeks(week)).count())
                .toList();
    }

    private static List<Object> figures(Mix mix, Instant asOf) {
        Activity activity = mix.asOf(asOf);
        List<Object> figures = new ArrayList<>();
        for (int week = -1; week <= 6; week++) {
            figures.add(activity.invitationsIn(FIRST.plusWeeks(week)));
        }
        days().forEach(day -> figures.add(activity.invitationsOn(day)));
        figures.add(activity.invitationsInSevenDays());
        figures.add(activity.burst());
        return figures;
    }
}
