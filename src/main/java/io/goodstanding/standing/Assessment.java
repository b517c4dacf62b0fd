package io.goodstanding.standing;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.Activity;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.Pending;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.limit.Budget;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.LimitsOverTime;
import io.goodstanding.limit.Ramp;
import io.goodstanding.team.RepName;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Everything that is derived about one account at one instant, from one reading of its facts. */
public record Assessment(
        RepName rep, Facts facts, LimitsOverTime limitsOverTime, Instant at, Standing standing, Budget budget) {

    static Assessment of(RepName rep, Facts facts, LimitsOverTime limitsOverTime, Instant now) {
        Limits limits = limitsOverTime.at(now);
        Activity activity = facts.data().activity(now);
        boolean paused = facts.incidents().stream()
                .anyMatch(incident -> incident.isOpen(now) && incident.effect().pausesInvitations());
        Budget budget = Budget.of(
                limits,
                activity.invitationsIn(LimitWeek.containing(now)),
                activity.invitationsOn(facts.data().day(now)),
                IncidentDetails.rampOf(facts.incidents(), now),
                paused,
                now);
        Standing standing = Standing.of(facts, limits, now);
        Standing until =
                limitsOverTime.nextChange(now).map(standing::validAtMostUntil).orElse(standing);
        return new Assessment(rep, facts, limitsOverTime, now, until, budget);
    }

    /** What counts now. */
    public Limits limits() {
        return limitsOverTime.at(at);
    }

    private AccountData data() {
        return facts.data();
    }

    public Optional<Ramp> ramp() {
        return IncidentDetails.rampOf(facts.incidents(), at);
    }

    /** What is pending now; empty where the last figure is too old to tell. */
    public Optional<Pending> pending() {
        return data().pending(at).filter(pending -> Standing.isFresh(pending.at(), at));
    }

    /** Who accepts; empty where the last archive is too old to tell. */
    public Optional<Acceptance> acceptance() {
        return freshAnswers().map(ArchiveFigures::acceptance);
    }

    public List<Integer> acceptanceTrend() {
        return freshAnswers().map(ArchiveFigures::acceptanceTrend).orElse(List.of());
    }

    private Optional<ArchiveFigures> freshAnswers() {
        return data().newestWithAnswers(at).filter(archive -> Standing.isFresh(archive.madeAt(), at));
    }

    public OptionalInt ssi() {
        return data().ssi(at);
    }

    public Optional<Instant> dataAt() {
        return data().latest(at);
    }

    /** The open incident that weighs most; of equals the newest. */
    public Optional<IncidentDetails> worstOpenIncident() {
        return facts.incidents().stream()
                .filter(incident -> incident.isOpen(at))
                .max(Comparator.comparing(IncidentDetails::effect).thenComparing(IncidentDetails::startedAt));
    }
}
