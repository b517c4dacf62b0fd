package io.goodstanding.standing;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.Activity;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.Metric;
import io.goodstanding.account.Pending;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Ladder;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.Ramp;
import io.goodstanding.limit.Usage;
import io.goodstanding.shared.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The factors that put an account at risk, each with its sentence, and what is good to know without changing the
 * level. A factor that lies below its soft value says nothing, and so does a figure that is older than 14 days.
 */
final class RiskFactors {

    /** Rolling seven days above this share of the week limit are a risk even in a fresh week, in percent. */
    private static final int ROLLING_PERCENT = 150;

    /** Challenges at sign-in within {@link #CHALLENGE_DAYS} from which on they are a sign (our choice). */
    private static final int CHALLENGES = 2;

    private static final int CHALLENGE_DAYS = 30;

    /** Occurrences on the ladder from which on a talk is due: the second needs care (the field guide). */
    private static final int OCCURRENCES = 2;

    private final AccountData data;
    private final Limits limits;
    private final Instant now;
    private final Activity activity;
    private final List<Reason> found = new ArrayList<>();

    private RiskFactors(AccountData data, Limits limits, Activity activity, Instant now) {
        this.data = data;
        this.limits = limits;
        this.now = now;
        this.activity = activity;
    }

    static List<Reason> of(Facts facts, Limits limits, Optional<Ramp> ramp, Activity activity, Instant now) {
        RiskFactors factors = new RiskFactors(facts.data(), limits, activity, now);
        factors.weekUse(ramp);
        factors.dayUse();
        factors.rollingUse();
        factors.pending();
        factors.acceptance();
        factors.burst();
        factors.messages();
        factors.challenges();
        factors.occurrences(facts.incidents());
        factors.connections();
        return List.copyOf(factors.found);
    }

    private void weekUse(Optional<Ramp> ramp) {
        Limit limit = limits.get(LimitKind.INVITATIONS_PER_WEEK);
        Usage used = activity.invitationsIn(LimitWeek.containing(now));
        int hard = limits.ramped(limit.hard(), ramp, now);
        int soft = limits.ramped(limit.soft(), ramp, now);
        if (reaches(used.count(), soft)) {
            risk(
                    percent(used.count(), hard),
                    "reason.week",
                    used.count(),
                    hard,
                    LimitWeek.containing(now).turn());
        }
    }

    private void dayUse() {
        Limit limit = limits.get(LimitKind.INVITATIONS_PER_DAY);
        int used = activity.invitationsOn(data.day(now)).count();
        if (reaches(used, limit.soft())) {
            risk(percent(used, limit.hard()), "reason.day", used, limit.hard());
        }
    }

    private void rollingUse() {
        if (isRollingUseHigh(activity, limits)) {
            int hard = limits.get(LimitKind.INVITATIONS_PER_WEEK).hard();
            int used = activity.invitationsInSevenDays();
            risk(percent(used, hard), "reason.rolling", used, hard);
        }
    }

    static boolean isRollingUseHigh(Activity activity, Limits limits) {
        int hard = limits.get(LimitKind.INVITATIONS_PER_WEEK).hard();
        return 100L * activity.invitationsInSevenDays() > (long) ROLLING_PERCENT * hard;
    }

    private void pending() {
        Optional<Pending> pending = data.pending(now).filter(value -> Standing.isFresh(value.at(), now));
        if (pending.isEmpty()) {
            return;
        }
        Limit limit = limits.get(LimitKind.PENDING_INVITATIONS);
        int count = pending.get().count();
        if (count >= limit.soft()) {
            String key = pending.get().estimated() ? "reason.pending.estimated" : "reason.pending";
            // An estimate alone is never a hard breach: it weighs less than a full limit.
            int weight = pending.get().estimated()
                    ? Math.min(99, percent(count, limit.hard()))
                    : percent(count, limit.hard());
            risk(weight, key, count, limit.hard());
        }
        OptionalInt old = pending.get().overThirtyDays();
        int target = limits.get(LimitKind.PENDING_CLEAN_UP_TARGET).hard();
        if (old.isPresent() && old.getAsInt() > target) {
            risk(
                    1,
                    "reason.pending.old",
                    old.getAsInt(),
                    limits.get(LimitKind.WITHDRAW_AFTER_DAYS).hard());
        }
    }

    private void acceptance() {
        Limit limit = limits.get(LimitKind.ACCEPTANCE_PERCENT);
        Optional<Acceptance> acceptance = data.newestWithAnswers(now)
                .filter(archive -> Standing.isFresh(archive.madeAt(), now))
                .map(ArchiveFigures::acceptance);
        OptionalInt percent = acceptance.map(Acceptance::percent).orElse(OptionalInt.empty());
        if (percent.isPresent() && percent.getAsInt() < limit.soft()) {
            String key = percent.getAsInt() < limit.hard() ? "reason.acceptance.bad" : "reason.acceptance";
            int weight = percent.getAsInt() < limit.hard() ? 95 : 60;
            risk(weight, key, percent.getAsInt(), acceptance.orElseThrow().sent());
        }
    }

    private void burst() {
        int from = limits.get(LimitKind.BURST_PERCENT).soft();
        activity.burst()
                .filter(burst -> burst.percent() >= from)
                .ifPresent(burst -> risk(50, "reason.burst", burst.percent(), burst.count(), burst.day()));
    }

    private void messages() {
        Limit limit = limits.get(LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY);
        int sent = activity.countOn(Metric.MESSAGES_OF_ONE_TYPE, data.day(now)).orElse(0);
        if (reaches(sent, limit.soft())) {
            risk(percent(sent, limit.hard()), "reason.messages", sent, limit.hard());
        }
    }

    private void challenges() {
        LocalDate today = data.day(now);
        int asked = activity.sum(Metric.SECURITY_CHALLENGES, today.minusDays(CHALLENGE_DAYS - 1L), today);
        if (asked >= CHALLENGES) {
            risk(70, "reason.challenges", asked, CHALLENGE_DAYS);
        }
    }

    private void occurrences(List<IncidentDetails> incidents) {
        int count = (int) incidents.stream()
                .filter(incident -> incident.kind().isLadder() && incident.effect() != Effect.NOTICE)
                .map(IncidentDetails::startedAt)
                .filter(start -> !start.isAfter(now) && now.isBefore(start.plus(Ladder.MEMORY)))
                .count();
        if (count >= Ladder.TREATED_AS_PERMANENT) {
            risk(90, "reason.occurrences.third", count);
        } else if (count >= OCCURRENCES) {
            risk(40, "reason.occurrences", count);
        } else if (count > 0) {
            found.add(new Reason(Level.GOOD, -1, Phrase.of("reason.occurrences.first")));
        }
    }

    private void connections() {
        Limit limit = limits.get(LimitKind.CONNECTIONS);
        OptionalInt size = data.connections(now);
        if (size.isPresent() && size.getAsInt() >= limit.soft()) {
            found.add(new Reason(Level.GOOD, -1, Phrase.of("reason.connections", size.getAsInt(), limit.hard())));
        }
    }

    private void risk(int weight, String key, Object... args) {
        found.add(new Reason(Level.AT_RISK, weight, Phrase.of(key, args)));
    }

    /** Whether a use is worth a word; none at all is none, even of a limit of zero. */
    private static boolean reaches(int used, int soft) {
        return used > 0 && used >= soft;
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : (int) Math.min(1_000, 100L * part / whole);
    }
}
