package io.goodstanding.standing;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.shared.AccountFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Assesses an account anew when something was recorded about it: once per account and transaction, just before the
 * commit, so that the fact and what follows from it are kept together or not at all.
 */
@Component
public class Reassessment {

    private final Assessor assessor;
    private final ApplicationEventPublisher events;

    Reassessment(Assessor assessor, ApplicationEventPublisher events) {
        this.assessor = assessor;
        this.events = events;
    }

    @EventListener
    void on(AccountFact fact) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Touched touched) {
            touched.accounts.add(fact.accountId());
            return;
        }
        Touched touched = new Touched();
        touched.accounts.add(fact.accountId());
        TransactionSynchronizationManager.bindResource(this, touched);
        TransactionSynchronizationManager.registerSynchronization(touched);
    }

    /** Assesses accounts whose standing has turned by time alone. */
    @RetryingTransaction
    public void reassess(Collection<Long> accountIds) {
        assess(accountIds);
    }

    private void assess(Collection<Long> accountIds) {
        List<Assessment> assessed = new ArrayList<>();
        LimitHistory limits = assessor.limits();
        accountIds.forEach(id -> {
            Assessment assessment = assessor.assess(id, limits);
            events.publishEvent(new StandingAssessed(assessment));
            assessed.add(assessment);
        });
        events.publishEvent(new StandingsAssessed(assessed));
    }

    private final class Touched implements TransactionSynchronization {
        private final Set<Long> accounts = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            assess(accounts);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Reassessment.this);
        }
    }
}
