package io.goodstanding.standing;

import io.goodstanding.account.AccountRecords;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.limit.Limits;
import io.goodstanding.team.RepDirectory;
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
    private final Clock clock;

    Assessor(AccountRecords accounts, IncidentRecords incidents, RepDirectory reps, Clock clock) {
        this.accounts = accounts;
        this.incidents = incidents;
        this.reps = reps;
        this.clock = clock;
    }

    Assessment assess(long accountId) {
        return assess(accountId, SENDS_BACK);
    }

    /** @param sendsBack how far back archived invitations are needed */
    Assessment assess(long accountId, Duration sendsBack) {
        Instant now = clock.instant();
        Facts facts = new Facts(accounts.load(accountId, now, now.minus(sendsBack)), incidents.of(accountId));
        return Assessment.of(reps.get(accountId), facts, Limits.defaults(), now);
    }
}
