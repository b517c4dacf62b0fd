package io.goodstanding.run;

import io.goodstanding.account.AccountData;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.account.Pending;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.playbook.Fact;
import io.goodstanding.playbook.Facts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is known of an account and an incident when a run starts; conditions of steps ask for it. */
@Component
class RunFacts {

    private static final Duration DAY = Duration.ofDays(1);

    private final AccountRecords accounts;
    private final IncidentRecords incidents;
    private final Clock clock;

    RunFacts(AccountRecords accounts, IncidentRecords incidents, Clock clock) {
        this.accounts = accounts;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Of an account, where nothing has happened. */
    Facts of(long accountId) {
        return new Facts(ofAccount(accountId), Optional.empty());
    }

    Facts of(IncidentDetails incident) {
        Map<Fact, String> values = ofAccount(incident.accountId());
        values.put(Fact.OCCURRENCE, String.valueOf(incident.occurrence()));
        values.put(Fact.AGAIN_WITHIN_A_DAY, yesOrNo(isPausedAgain(incident)));
        values.put(Fact.TOOL, incident.toolUse().name());
        values.put(Fact.EXTENT, incident.extent().name());
        values.put(Fact.KIND, incident.kind().name());
        values.put(Fact.DATE_SHOWN, yesOrNo(incident.shownUntil().isPresent()));
        return new Facts(values, incident.expectedLift().map(ExpectedLift::to));
    }

    private Map<Fact, String> ofAccount(long accountId) {
        Instant now = clock.instant();
        AccountData data = accounts.load(accountId, now, now);
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        values.put(Fact.PLAN, data.plan().name());
        data.pending(now).map(Pending::count).ifPresent(count -> values.put(Fact.PENDING, String.valueOf(count)));
        return values;
    }

    private boolean isPausedAgain(IncidentDetails incident) {
        Instant since = incident.startedAt().minus(DAY);
        return incidents.of(incident.accountId()).stream()
                .filter(other -> other.id() != incident.id() && other.kind() == IncidentKind.INVITATIONS_PAUSED)
                .anyMatch(other ->
                        !other.startedAt().isBefore(since) && !other.startedAt().isAfter(incident.startedAt()));
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }
}
