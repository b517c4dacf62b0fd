package io.goodstanding.insight;

import io.goodstanding.account.AccountRecords;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.shared.AccountFact;
import io.goodstanding.standing.Facts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks accounts whose weeks have become old, in the transaction of the fact, and makes them anew outside of it. */
@Component
class WeekRolls {

    /** Before any week. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    /** Two years of weeks, and a day on either side for zones. */
    private static final Duration BACK = Duration.ofDays(7L * WeekRoll.WEEKS + 2);

    private final WeekRollRows rows;
    private final AccountRecords accounts;
    private final IncidentRecords incidents;
    private final Clock clock;

    WeekRolls(WeekRollRows rows, AccountRecords accounts, IncidentRecords incidents, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.incidents = incidents;
        this.clock = clock;
    }

    @EventListener
    void on(AccountFact fact) {
        rows.want(fact.accountId(), NEVER);
    }

    /** A fact that comes in meanwhile leaves the account due. */
    @RetryingTransaction
    public void roll(long accountId) {
        Instant now = clock.instant();
        long wanted = rows.wanted(accountId).orElse(0);
        Facts facts = new Facts(accounts.load(accountId, now, now.minus(BACK)), incidents.of(accountId));
        rows.replace(
                accountId,
                WeekRoll.of(accountId, facts, now),
                wanted,
                LimitWeek.containing(now).monday());
    }
}
