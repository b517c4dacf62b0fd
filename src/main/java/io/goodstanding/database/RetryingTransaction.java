package io.goodstanding.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One transaction that is done again, whole, when it lost a race for rows: five tries in all, with random pauses that
 * grow from 20 ms to at most 500 ms. Called inside another transaction it joins that one and leaves the retry to it.
 *
 * <p>The method may run several times, so it must not do anything outside the database that cannot be taken back;
 * leave that to a listener after the commit. A conflict of {@code @Version} is not retried: somebody edited what this
 * person has on the screen, and only they can decide.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Transactional
@Retryable(
        predicate = LostRaceOutermost.class,
        maxRetries = 4,
        delay = 20,
        jitter = 15,
        multiplier = 2.5,
        maxDelay = 500)
public @interface RetryingTransaction {

    /** See {@link Transactional#propagation()}. */
    @AliasFor(annotation = Transactional.class)
    Propagation propagation() default Propagation.REQUIRED;

    /** See {@link Transactional#readOnly()}. */
    @AliasFor(annotation = Transactional.class)
    boolean readOnly() default false;
}
