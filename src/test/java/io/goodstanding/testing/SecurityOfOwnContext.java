package io.goodstanding.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every Spring context brings a place of its own where it looks for who is signed in, and the last one that was started
 * has made its place that of the whole JVM. A test that goes on with an earlier context gets that one's place back.
 * Found through {@code META-INF/spring.factories}.
 */
final class SecurityOfOwnContext implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
