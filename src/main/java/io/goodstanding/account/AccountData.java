package io.goodstanding.account;

import io.goodstanding.shared.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Everything that was recorded about one account's numbers, as far back as it was asked for. Figures are taken from it
 * as of any instant, so that yesterday can be told with what is known today.
 */
public record AccountData(
        ZoneId zone,
        Plan plan,
        List<DayCount> counts,
        List<Instant> sentAt,
        List<ArchiveFigures> archives,
        List<Reading> readings,
        List<Withdrawal> withdrawals) {

    /** A typed total of pending invitations beats an estimate for this long, then the newer one wins. */
    private static final Duration TYPED_BEATS_ESTIMATE = Duration.ofDays(14);

    public AccountData {
        counts = List.copyOf(counts);
        sentAt = sentAt.stream().sorted().toList();
        archives = List.copyOf(archives);
        readings = List.copyOf(readings);
        withdrawals = List.copyOf(withdrawals);
    }

    /** The same where nothing was withdrawn. */
    public AccountData(
            ZoneId zone,
            Plan plan,
            List<DayCount> counts,
            List<Instant> sentAt,
            List<ArchiveFigures> archives,
            List<Reading> readings) {
        this(zone, plan, counts, sentAt, archives, readings, List.of());
    }

    public static AccountData none(ZoneId zone, Plan plan) {
        return new AccountData(zone, plan, List.of(), List.of(), List.of(), List.of());
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public Activity activity(Instant asOf) {
        return new Activity(zone, asOf, counts, sentAt, archives);
    }

    /** The newest reading of a kind. */
    public Optional<Reading> reading(ReadingKind kind, Instant asOf) {
        return readings.stream()
                .filter(reading -> reading.kind() == kind && !reading.at().isAfter(asOf))
                .max(Comparator.comparing(Reading::at).thenComparing(Reading::origin));
    }

    /** The sum of the four parts of the SSI, 0 to 100; empty unless all four were read. */
    public OptionalInt ssi(Instant asOf) {
        List<Optional<Reading>> parts = Arrays.stream(ReadingKind.values())
                .filter(ReadingKind::isPartOfSsi)
                .map(kind -> reading(kind, asOf))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? OptionalInt.of(parts.stream()
                        .mapToInt(part -> part.orElseThrow().value())
                        .sum())
                : OptionalInt.empty();
    }

    /** First-degree connections: the newer of what was typed in and what an archive holds. */
    public OptionalInt connections(Instant asOf) {
        Optional<Reading> typed = reading(ReadingKind.CONNECTIONS, asOf);
        Optional<ArchiveFigures> archive =
                newest(archives.stream().filter(figures -> figures.connections() >= 0), asOf);
        if (typed.isPresent()
                && archive.map(a -> !typed.get().at().isBefore(a.madeAt())).orElse(true)) {
            return OptionalInt.of(typed.get().value());
        }
        return archive.map(a -> OptionalInt.of(a.connections())).orElse(OptionalInt.empty());
    }

    public Optional<Pending> pending(Instant asOf) {
        Optional<Pending> typed = reading(ReadingKind.PENDING_INVITATIONS, asOf)
                .map(r -> new Pending(r.value(), OptionalInt.empty(), false, r.at()));
        Optional<Pending> estimate = newestWithAnswers(asOf).map(archive -> estimate(archive, asOf));
        if (typed.isEmpty() || estimate.isEmpty()) {
            return typed.or(() -> estimate);
        }
        boolean typedIsFresh = asOf.isBefore(typedCountsUntil(typed.get()));
        return typedIsFresh || typed.get().at().isAfter(estimate.get().at()) ? typed : estimate;
    }

    /** What an archive's estimate was, without what has been withdrawn since. */
    private Pending estimate(ArchiveFigures archive, Instant asOf) {
        List<Withdrawal> since = withdrawals.stream()
                .filter(withdrawal -> !withdrawal.at().isAfter(asOf) && withdrawal.lowers(archive))
                .toList();
        int old = (int)
                since.stream().filter(withdrawal -> withdrawal.isOld(archive)).count();
        return new Pending(
                Math.max(0, archive.pending() - since.size()),
                OptionalInt.of(Math.max(0, archive.pendingOverThirtyDays() - old)),
                true,
                archive.madeAt());
    }

    /** When a newer estimate may take over from what was typed in. */
    public Optional<Instant> pendingTurns(Instant asOf) {
        return pending(asOf)
                .filter(pending -> !pending.estimated())
                .map(AccountData::typedCountsUntil)
                .filter(asOf::isBefore);
    }

    private static Instant typedCountsUntil(Pending typed) {
        return typed.at().plus(TYPED_BEATS_ESTIMATE);
    }

    /** The acceptance of the newest archive that tells it; empty without one. */
    public Optional<Acceptance> acceptance(Instant asOf) {
        return newestWithAnswers(asOf).map(ArchiveFigures::acceptance);
    }

    /** The newest archive that tells who is connected, and so who accepted. */
    public Optional<ArchiveFigures> newestWithAnswers(Instant asOf) {
        return newest(archives.stream().filter(ArchiveFigures::tellsAnswers), asOf);
    }

    public Optional<ArchiveFigures> newestArchive(Instant asOf) {
        return newest(archives.stream(), asOf);
    }

    /** The newest archive that tells what the account did: one with sign-ins alone says nothing of its numbers. */
    public Optional<ArchiveFigures> newestWithActivity(Instant asOf) {
        return newest(archives.stream().filter(ArchiveFigures::tellsActivity), asOf);
    }

    /** Of two made at the same moment the one that came in later: it was brought in to add to the other. */
    private static Optional<ArchiveFigures> newest(Stream<ArchiveFigures> archives, Instant asOf) {
        return archives.filter(archive -> !archive.madeAt().isAfter(asOf))
                .reduce((one, later) -> later.madeAt().isBefore(one.madeAt()) ? one : later);
    }

    /** The newest moment that any of the data speak of; the account is stale when it lies too far back. */
    public Optional<Instant> latest(Instant asOf) {
        return latest(asOf, activity(asOf));
    }

    /** The same for who has the activity as of that instant already. */
    public Optional<Instant> latest(Instant asOf, Activity activity) {
        Optional<Instant> reading = readings.stream()
                .map(Reading::at)
                .filter(at -> !at.isAfter(asOf))
                .max(Comparator.naturalOrder());
        return Stream.concat(reading.stream(), activity.latest().stream()).max(Comparator.naturalOrder());
    }
}
