package io.goodstanding.standing;

import io.goodstanding.account.AccountRecords;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.limit.LimitRecords;
import io.goodstanding.limit.LimitSubject;
import io.goodstanding.team.RepDirectory;
import io.goodstanding.team.RepName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads the facts of an account and assesses it; unguarded, for services that have checked the scope and for jobs. */
@Component
class Assessor {

    /** The week, the rolling seven days and the zone's distance from UTC all lie within. */
    private static final Duration SENDS_BACK = Duration.ofDays(15);

    private final AccountRecords accounts;
    private final IncidentRecords incidents;
    private final RepDirectory reps;
    private final LimitRecords limits;
    private final Clock clock;

    Assessor(AccountRecords accounts, IncidentRecords incidents, RepDirectory reps, LimitRecords limits, Clock clock) {
        this.accounts = accounts;
        this.incidents = incidents;
        this.reps = reps;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param limits read once for however many accounts; see {@link #limits()} */
    Assessment assess(long accountId, LimitHistory limits) {
        return assess(accountId, limits, SENDS_BACK);
    }

    /** @param sendsBack how far back archived invitations are needed */
    Assessment assess(long accountId, Duration sendsBack) {
        return assess(accountId, limits(), sendsBack);
    }

    LimitHistory limits() {
        return limits.history();
    }

    private Assessment assess(long accountId, LimitHistory limits, Duration sendsBack) {
        Instant now = clock.instant();
        Facts facts = new Facts(accounts.load(accountId, now, now.minus(sendsBack)), incidents.of(accountId));
        RepName rep = reps.get(accountId);
        LimitSubject subject =
                new LimitSubject(accountId, rep.teamId(), facts.data().plan());
        return Assessment.of(rep, facts, limits.of(subject), now);
    }
}
