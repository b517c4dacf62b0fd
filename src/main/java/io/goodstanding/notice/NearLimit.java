package io.goodstanding.notice;

import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.shared.Phrase;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A limit that an account has come near to, or reached, as the standing's reasons say.
 *
 * @param hard whether it is reached; an estimate never says so
 * @param windowStart the first day of the window; a reading has none and is told of by the week
 */
record NearLimit(long accountId, LimitKind kind, boolean hard, LocalDate windowStart, int used, int limit) {

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
        return assessment.standing().reasons().stream()
                .map(Reason::phrase)
                .filter(phrase -> LIMITS.containsKey(phrase.key()))
                .map(phrase -> of(assessment, phrase))
                .toList();
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
                used >= limit && !reason.key().endsWith(ESTIMATED),
                isOfADay ? today : LimitWeek.containing(assessment.at()).monday(),
                used,
                limit);
    }

    /** Whether each window begins anew; a reading stays as it is, and only the telling goes by the week. */
    boolean startsAnew() {
        return kind != LimitKind.PENDING_INVITATIONS && kind != LimitKind.CONNECTIONS;
    }

    Sentences sentence() {
        String subject = "limit:" + kind;
        String height = hard ? "hard" : "soft";
        return new Sentences(
                NoticeKind.LIMIT_NEAR,
                subject + ":" + height + ":" + windowStart + ":" + accountId,
                subject,
                "notice.limit." + kind + "." + height,
                List.of(used, limit),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
