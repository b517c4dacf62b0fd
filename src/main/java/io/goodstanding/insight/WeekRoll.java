package io.goodstanding.insight;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.Activity;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.Pending;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.standing.Facts;
import io.goodstanding.standing.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From an account's facts to its weeks, as of an instant. Pure. */
final class WeekRoll {

    /** Two years and the running week. */
    static final int WEEKS = 105;

    private final long accountId;
    private final AccountData data;
    private final List<IncidentDetails> restrictions;
    private final Activity activity;
    private final Instant now;

    private WeekRoll(long accountId, Facts facts, Instant now) {
        this.accountId = accountId;
        this.data = facts.data();
        this.restrictions = facts.incidents().stream()
                .filter(incident -> incident.effect().pausesInvitations())
                .toList();
        this.activity = data.activity(now);
        this.now = now;
    }

    /** The running week and those before it, the oldest first. */
    static List<AccountWeek> of(long accountId, Facts facts, Instant now) {
        WeekRoll roll = new WeekRoll(accountId, facts, now);
        LimitWeek running = LimitWeek.containing(now);
        return Stream.iterate(running.plusWeeks(1 - WEEKS), week -> week.plusWeeks(1))
                .limit(WEEKS)
                .map(roll::week)
                .toList();
    }

    private AccountWeek week(LimitWeek week) {
        var usage = activity.invitationsIn(week);
        Instant start = week.window().from();
        return new AccountWeek(
                accountId,
                week.monday(),
                usage.count(),
                usage.covered(),
                days(week)
                        .mapToInt(day -> activity.invitationsOn(day).count())
                        .max()
                        .orElse(0),
                pendingAt(start),
                acceptedAt(start),
                started(week, Effect.INVITATIONS::equals),
                started(week, effect -> effect == Effect.ACCOUNT || effect == Effect.PERMANENT),
                started(week, Effect.LOCKED_OUT::equals),
                (int) restrictions.stream()
                        .filter(incident -> incident.liftedAt()
                                .filter(week.window()::contains)
                                .isPresent())
                        .count(),
                (int) days(week).filter(this::isLost).count());
    }

    private OptionalInt pendingAt(Instant at) {
        return data.pending(at)
                .filter(pending -> Standing.isFresh(pending.at(), at))
                .map(Pending::count)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private OptionalInt acceptedAt(Instant at) {
        return data.newestWithAnswers(at)
                .filter(archive -> Standing.isFresh(archive.madeAt(), at))
                .map(ArchiveFigures::acceptance)
                .map(Acceptance::percent)
                .orElseGet(OptionalInt::empty);
    }

    private int started(LimitWeek week, Predicate<Effect> effect) {
        return (int) restrictions.stream()
                .filter(incident -> effect.test(incident.effect()))
                .filter(incident -> week.window().contains(incident.startedAt()))
                .count();
    }

    private static Stream<LocalDate> days(LimitWeek week) {
        return Stream.iterate(week.monday(), day -> day.plusDays(1)).limit(7);
    }

    /** A day of the rep's on which some restriction was open for a moment at least. */
    private boolean isLost(LocalDate day) {
        Instant from = day.atStartOfDay(data.zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(data.zone()).toInstant();
        return restrictions.stream()
                .anyMatch(incident -> incident.startedAt().isBefore(to)
                        && incident.liftedAt().orElse(now).isAfter(from)
                        && !incident.startedAt().isAfter(now));
    }
}
