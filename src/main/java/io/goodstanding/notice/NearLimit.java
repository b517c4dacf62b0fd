package io.goodstanding.notice;

import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.limit.Budget;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Pace;
import io.goodstanding.shared.Phrase;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A limit that an account has come near to, or reached, as the standing's reasons say; or will reach at its pace.
 *
 * @param height how near it is; an estimate never says that a limit is reached
 * @param windowStart the first day of the window; a reading has none and is told of by the week
 */
record NearLimit(
        long accountId,
        LimitKind kind,
        Height height,
        LocalDate windowStart,
        int used,
        int limit,
        Optional<LocalDate> on) {

    /** How near a limit is. */
    enum Height {
        /** Will be reached on a day to come, if it goes on like this. */
        PACE,
        SOFT,
        HARD
    }

    /** Reasons that begin with how much is used and what the limit is. */
    private static final Map<String, LimitKind> LIMITS = Map.of(
            "reason.week", LimitKind.INVITATIONS_PER_WEEK,
            "reason.day", LimitKind.INVITATIONS_PER_DAY,
            "reason.pending", LimitKind.PENDING_INVITATIONS,
            "reason.pending.estimated", LimitKind.PENDING_INVITATIONS,
            "reason.messages", LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY,
            "reason.connections", LimitKind.CONNECTIONS);

    private static final String ESTIMATED = ".estimated";

    static List<NearLimit> of(Assessment assessment) {
        List<NearLimit> near = assessment.standing().reasons().stream()
                .map(Reason::phrase)
                .filter(phrase -> LIMITS.containsKey(phrase.key()))
                .map(phrase -> of(assessment, phrase))
                .toList();
        boolean weekIsTold = near.stream().anyMatch(one -> one.kind() == LimitKind.INVITATIONS_PER_WEEK);
        return weekIsTold
                ? near
                : Stream.concat(near.stream(), byPace(assessment).stream()).toList();
    }

    private static Optional<NearLimit> byPace(Assessment assessment) {
        Budget budget = assessment.budget();
        return Pace.reaches(budget, assessment.at(), assessment.rep().zone())
                .map(day -> new NearLimit(
                        assessment.rep().id(),
                        LimitKind.INVITATIONS_PER_WEEK,
                        Height.PACE,
                        LimitWeek.containing(assessment.at()).monday(),
                        budget.week().count(),
                        budget.weekLimit(),
                        Optional.of(day)));
    }

    private static NearLimit of(Assessment assessment, Phrase reason) {
        LimitKind kind = Optional.ofNullable(LIMITS.get(reason.key())).orElseThrow();
        int used = (Integer) reason.args().get(0);
        int limit = (Integer) reason.args().get(1);
        LocalDate today = assessment.facts().data().day(assessment.at());
        boolean isOfADay = kind == LimitKind.INVITATIONS_PER_DAY || kind == LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY;
        return new NearLimit(
                assessment.rep().id(),
                kind,
                used >= limit && !reason.key().endsWith(ESTIMATED) ? Height.HARD : Height.SOFT,
                isOfADay ? today : LimitWeek.containing(assessment.at()).monday(),
                used,
                limit,
                Optional.empty());
    }

    /** Whether each window begins anew; a reading stays as it is, and only the telling goes by the week. */
    boolean startsAnew() {
        return kind != LimitKind.PENDING_INVITATIONS && kind != LimitKind.CONNECTIONS;
    }

    boolean hard() {
        return height == Height.HARD;
    }

    /** Under which name it is kept that it was told: a pace is told apart from a number that is near. */
    String told() {
        return height == Height.PACE ? kind + "_PACE" : kind.name();
    }

    Sentences sentence() {
        String subject = "limit:" + kind;
        return new Sentences(
                NoticeKind.LIMIT_NEAR,
                subject + ":" + height.name().toLowerCase(Locale.ROOT) + ":" + windowStart + ":" + accountId,
                subject,
                "notice.limit." + kind + "." + height.name().toLowerCase(Locale.ROOT),
                on.<List<Object>>map(day -> List.of(used, limit, day)).orElseGet(() -> List.of(used, limit)),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
