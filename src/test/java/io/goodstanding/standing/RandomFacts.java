package io.goodstanding.standing;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.DayCount;
import io.goodstanding.account.Metric;
import io.goodstanding.account.Origin;
import io.goodstanding.account.Reading;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.Happened;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Facts about accounts of every kind, made so that ages lie on, just before and just after every boundary often. */
final class RandomFacts {

    /** Far from UTC on both sides, odd offsets, half-hour and midnight changes of clocks. */
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/Los_Angeles",
            "Pacific/Kiritimati",
            "Etc/GMT+12",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "America/Santiago",
            "America/Havana",
            "Atlantic/Azores");

    private static final List<Integer> DAYS = List.of(0, 1, 2, 6, 7, 8, 13, 14, 15, 21, 28, 29, 30, 31, 364, 365, 366);

    private RandomFacts() {}

    /** @param now the moment of the question */
    record Case(Facts facts, Limits limits, Instant now) {}

    /** Facts that are all known at the moment of the question. */
    static Arbitrary<Case> known() {
        return cases(Duration.ZERO);
    }

    /** Facts some of which lie up to thirty days after the moment of the question. */
    static Arbitrary<Case> alsoLater() {
        return cases(Duration.ofDays(-30));
    }

    private static Arbitrary<Case> cases(Duration youngest) {
        return Combinators.combine(Arbitraries.of(ZONES).map(ZoneId::of), moments(), limits())
                .flatAs((zone, now, limits) -> facts(zone, now, youngest).map(facts -> new Case(facts, limits, now)));
    }

    private static Arbitrary<Instant> moments() {
        Instant monday = Instant.parse("2025-12-29T00:00:00Z");
        Arbitrary<Long> minutes =
                Arbitraries.longs().between(0, 60L * 24 * 400).withDistribution(RandomDistribution.uniform());
        Arbitrary<Long> halfDays = Arbitraries.longs()
                .between(0, 800)
                .withDistribution(RandomDistribution.uniform())
                .map(half -> half * 720);
        return Combinators.combine(Arbitraries.oneOf(minutes, halfDays), nudges())
                .as((minute, nudge) -> monday.plus(Duration.ofMinutes(minute)).plus(nudge));
    }

    private static Arbitrary<Duration> nudges() {
        return Arbitraries.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofNanos(-1), Duration.ofMinutes(1));
    }

    private static Arbitrary<Limits> limits() {
        Limit week = limit(LimitKind.INVITATIONS_PER_WEEK, 8, 10);
        Limit day = limit(LimitKind.INVITATIONS_PER_DAY, 4, 6);
        Limits defaults = Limits.defaults();
        return Arbitraries.of(
                defaults, defaults.with(week).with(day), defaults.with(limit(LimitKind.INVITATIONS_PER_WEEK, 0, 0)));
    }

    private static Limit limit(LimitKind kind, int soft, int hard) {
        return new Limit(kind, soft, hard, SourceKind.TEAM, LocalDate.of(2026, 1, 1));
    }

    private static Arbitrary<Facts> facts(ZoneId zone, Instant now, Duration youngest) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Arbitrary<Duration> ages = ages(youngest);
        return Combinators.combine(
                        counts(today, youngest).list().ofMaxSize(12),
                        sends(now, ages).list().ofMaxSize(6),
                        archives(zone, now, ages).list().ofMaxSize(2),
                        readings(now, ages).list().ofMaxSize(6),
                        incidents(zone, now, ages).list().ofMaxSize(4))
                .as((counts, sends, archives, readings, incidents) -> new Facts(
                        new AccountData(
                                zone,
                                Plan.BASIC,
                                onePer(counts, RandomFacts::keyOf),
                                sends.stream().flatMap(Collection::stream).toList(),
                                onePer(archives, ArchiveFigures::madeAt),
                                onePer(readings, RandomFacts::keyOf)),
                        onePer(incidents, incident -> incident.kind() + " " + incident.startedAt())));
    }

    /** How long before the question: a whole number of days, nudged, or any number of minutes. */
    private static Arbitrary<Duration> ages(Duration youngest) {
        Arbitrary<Duration> whole = Combinators.combine(Arbitraries.of(DAYS).map(Duration::ofDays), nudges())
                .as(Duration::plus);
        Arbitrary<Duration> any = Arbitraries.longs()
                .between(youngest.toMinutes(), 60L * 24 * 40)
                .withDistribution(RandomDistribution.uniform())
                .map(Duration::ofMinutes);
        return Arbitraries.oneOf(whole, any).map(age -> age.compareTo(youngest) < 0 ? youngest : age);
    }

    private static Arbitrary<DayCount> counts(LocalDate today, Duration youngest) {
        return Combinators.combine(
                        Arbitraries.of(Metric.class),
                        Arbitraries.oneOf(
                                Arbitraries.of(DAYS), Arbitraries.integers().between((int) youngest.toDays(), 15)),
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(0, 1, 2, 5, 10, 20, 40, 60, 79, 80, 100, 151))
                .as((metric, ago, origin, count) -> new DayCount(metric, today.minusDays(ago), origin, count));
    }

    private static Arbitrary<List<Instant>> sends(Instant now, Arbitrary<Duration> ages) {
        return Combinators.combine(ages, Arbitraries.of(1, 2, 10, 16, 60), Arbitraries.of(0, 1, 7, 60))
                .as((age, size, minutes) -> Stream.iterate(0, i -> i + 1)
                        .limit(size)
                        .map(i -> now.minus(age).minus(Duration.ofMinutes((long) i * minutes)))
                        .toList());
    }

    private static Arbitrary<ArchiveFigures> archives(ZoneId zone, Instant now, Arbitrary<Duration> ages) {
        return Combinators.combine(
                        ages,
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.of(0, 99, 499, 500, 700, 2_000),
                        Arbitraries.of(0, 100, 101),
                        Arbitraries.of(-1, 28_999, 29_000),
                        Combinators.combine(Arbitraries.of(0, 19, 20, 100), Arbitraries.of(0, 3, 25, 100))
                                .as((sent, percent) -> new Acceptance(sent, sent * percent / 100)))
                .as((age, days, pending, old, connections, acceptance) -> {
                    Instant madeAt = now.minus(age);
                    LocalDate made = LocalDate.ofInstant(madeAt, zone);
                    return new ArchiveFigures(
                            madeAt, made.minusDays(days), made, acceptance, pending, old, connections, List.of());
                });
    }

    private static Arbitrary<Reading> readings(Instant now, Arbitrary<Duration> ages) {
        return Combinators.combine(
                        Arbitraries.of(ReadingKind.class),
                        ages,
                        Arbitraries.of(0, 25, 499, 500, 700, 29_000),
                        Arbitraries.of(Origin.class))
                .as((kind, age, value, origin) ->
                        new Reading(kind, now.minus(age), Math.min(value, kind.max()), origin));
    }

    private static Arbitrary<IncidentDetails> incidents(ZoneId zone, Instant now, Arbitrary<Duration> ages) {
        return Combinators.combine(
                        Arbitraries.of(IncidentKind.class),
                        Arbitraries.integers().between(0, 1),
                        ages,
                        ages.optional(0.5),
                        Arbitraries.integers().between(-3, 30).optional(0.2))
                .as((kind, extentAt, age, liftAge, shownInDays) -> {
                    Extent extent = kind.extents().get(extentAt % kind.extents().size());
                    Instant start = now.minus(age);
                    Optional<Instant> lifted = liftAge.map(now::minus).filter(lift -> !lift.isBefore(start));
                    Optional<LocalDate> shown = shownInDays.map(
                            days -> LocalDate.ofInstant(start, zone).plusDays(days));
                    return Happened.of(
                            kind, extent, start, lifted, ExpectedLift.of(kind, extent, start, shown, zone, List.of()));
                });
    }

    private static String keyOf(DayCount count) {
        return count.metric() + " " + count.day() + " " + count.origin();
    }

    private static String keyOf(Reading reading) {
        return reading.kind() + " " + reading.at() + " " + reading.origin();
    }

    /** The store keeps one row per key. */
    private static <T> List<T> onePer(List<T> all, Function<T, Object> key) {
        List<Object> seen = new ArrayList<>();
        return all.stream()
                .filter(one -> {
                    boolean isNew = !seen.contains(key.apply(one));
                    seen.add(key.apply(one));
                    return isNew;
                })
                .toList();
    }
}
