package io.goodstanding.standing;

import io.goodstanding.account.Activity;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Ladder;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.Ramp;
import io.goodstanding.limit.RampPlan;
import io.goodstanding.shared.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an account stands at an instant, with every reason, and until when that holds if nothing else is recorded. The
 * same facts, limits and instant always give the same standing.
 *
 * @param level the worst open incident's; else recovering while a ramp is on; else the worst risk factor's; else
 *     unknown if the data are stale; else good
 * @param reasons worst first, at least one
 * @param validUntil the first instant at which time alone may change the level or a reason
 */
public record Standing(Level level, List<Reason> reasons, Instant validUntil) {

    /** Data older than this say nothing about today. */
    public static final Duration STALE_AFTER = Duration.ofDays(14);

    /** An open incident is told before any factor of its level, whose weights end at 1,000. */
    private static final int INCIDENT_WEIGHT = 2_000;

    /** Among incidents of one level the newest is told first. */
    private static final Comparator<IncidentDetails> NEWEST_FIRST = Comparator.comparing(IncidentDetails::startedAt)
            .reversed()
            .thenComparing(IncidentDetails::kind)
            .thenComparingLong(IncidentDetails::id);

    public static Standing of(Facts facts, Limits limits, Instant now) {
        List<IncidentDetails> open = facts.incidents().stream()
                .filter(incident -> incident.isOpen(now))
                .sorted(NEWEST_FIRST)
                .toList();
        Optional<Ramp> ramp = IncidentDetails.rampOf(facts.incidents(), now);
        Activity activity = facts.data().activity(now);
        Optional<Instant> latest = facts.data().latest(now, activity);
        boolean stale = latest.map(at -> !isFresh(at, now)).orElse(true);

        List<Reason> reasons = new ArrayList<>();
        open.forEach(incident -> reasons.add(incidentReason(incident, now)));
        ramp.ifPresent(way -> reasons.add(rampReason(way, limits, now)));
        reasons.addAll(RiskFactors.of(facts, limits, ramp, activity, now));
        if (stale) {
            reasons.add(new Reason(
                    Level.UNKNOWN,
                    0,
                    latest.map(at -> Phrase.of("reason.stale", facts.data().day(at)))
                            .orElseGet(() -> Phrase.of("reason.no-data"))));
        }
        Level level = level(open, ramp, reasons);
        if (level == Level.GOOD && reasons.stream().noneMatch(reason -> reason.weight() >= 0)) {
            reasons.add(new Reason(Level.GOOD, 0, Phrase.of("reason.good")));
        }
        reasons.sort(Comparator.comparing(Reason::level)
                .thenComparingInt(Reason::weight)
                .reversed());
        return new Standing(level, List.copyOf(reasons), validUntil(facts, limits, activity, open, ramp, latest, now));
    }

    /** The same where something from outside may change it at an instant already. */
    Standing validAtMostUntil(Instant turn) {
        return turn.isBefore(validUntil) ? new Standing(level, reasons, turn) : this;
    }

    /** Whether what was true at an instant still tells something about now. */
    public static boolean isFresh(Instant at, Instant now) {
        return now.isBefore(at.plus(STALE_AFTER));
    }

    /** The reason that is told where there is room for one only. */
    public Reason mainReason() {
        return reasons.stream()
                .filter(reason -> reason.level() == level)
                .findFirst()
                .orElseGet(reasons::getFirst);
    }

    private static Level level(List<IncidentDetails> open, Optional<Ramp> ramp, List<Reason> reasons) {
        Optional<Level> worstIncident = open.stream()
                .map(incident -> Level.of(incident.effect()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return worstIncident
                .or(() -> ramp.map(way -> Level.RECOVERING))
                .or(() -> reasons.stream().map(Reason::level).max(Comparator.naturalOrder()))
                .orElse(Level.GOOD);
    }

    private static Reason incidentReason(IncidentDetails incident, Instant now) {
        Level level = Level.of(incident.effect()).orElse(Level.GOOD);
        String kind = "@kind." + incident.kind();
        String key = incident.expectedLift().map(lift -> lift.isOverdue(now)).orElse(false)
                ? "reason.incident.check"
                : "reason.incident";
        return new Reason(level, INCIDENT_WEIGHT, Phrase.of(key, kind, incident.startedAt(), incident.occurrence()));
    }

    private static Reason rampReason(Ramp ramp, Limits limits, Instant now) {
        return new Reason(
                Level.RECOVERING,
                0,
                Phrase.of(
                        "reason.ramp",
                        ramp.liftedAt(),
                        ramp.stepAt(now),
                        RampPlan.STEPS,
                        ramp.percentAt(now, limits.rampPlan())));
    }

    /** Every instant at which something above turns by itself; the rep's next midnight is always among them. */
    private static Instant validUntil(
            Facts facts,
            Limits limits,
            Activity activity,
            List<IncidentDetails> open,
            Optional<Ramp> ramp,
            Optional<Instant> latest,
            Instant now) {
        Instant midnight = facts.data()
                .day(now)
                .plusDays(1)
                .atStartOfDay(facts.data().zone())
                .toInstant();
        Stream<Instant> lifts = open.stream()
                .map(IncidentDetails::expectedLift)
                .flatMap(Optional::stream)
                .map(ExpectedLift::to);
        Stream<Instant> ladder =
                facts.incidents().stream().map(incident -> incident.startedAt().plus(Ladder.MEMORY));
        Stream<Instant> others = Stream.of(
                        Optional.of(LimitWeek.containing(now).turn()),
                        ramp.map(Ramp::endsAt),
                        latest.map(at -> at.plus(STALE_AFTER)),
                        facts.data().pendingTurns(now),
                        facts.data().pending(now).map(pending -> pending.at().plus(STALE_AFTER)),
                        facts.data()
                                .newestWithAnswers(now)
                                .map(archive -> archive.madeAt().plus(STALE_AFTER)),
                        RiskFactors.isRollingUseHigh(activity, limits)
                                ? activity.nextLeavesSevenDays()
                                : Optional.<Instant>empty())
                .flatMap(Optional::stream);
        return Stream.of(lifts, ladder, others)
                .flatMap(instants -> instants)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .filter(midnight::isAfter)
                .orElse(midnight);
    }
}
