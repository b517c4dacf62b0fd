package io.goodstanding.database;

import java.lang.reflect.Method;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Retries a lost race at the outermost call only. By the time the outermost one is asked its transaction has ended;
 * inside a surrounding one a retry would go on with a snapshot that is already lost.
 */
class LostRaceOutermost implements MethodRetryPredicate {

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive() && LostRace.causedBy(failure);
    }
}
