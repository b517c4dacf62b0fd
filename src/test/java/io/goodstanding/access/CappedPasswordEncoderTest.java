package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

class CappedPasswordEncoderTest {

    private static final int AT_ONCE = 2;

    private final Slow slow = new Slow();
    private final CappedPasswordEncoder encoder = new CappedPasswordEncoder(slow, AT_ONCE);

    @Test
    void never_more_run_at_once_than_there_are_places_and_all_get_their_turn() throws Exception {
        try (ExecutorService flood = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> checks = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                checks.add(flood.submit(() -> encoder.matches("password", "hash")));
            }
            await().until(() -> slow.running.get() == AT_ONCE);
            slow.open.countDown();
            for (Future<Boolean> check : checks) {
                assertThat(check.get(30, TimeUnit.SECONDS)).isTrue();
            }
        }

        assertThat(slow.most).hasValue(AT_ONCE);
    }

    @Test
    void who_would_wait_too_long_is_told_to_come_again() throws Exception {
        try (ExecutorService flood = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> hashes = new ArrayList<>();
            for (int n = 0; n < AT_ONCE; n++) {
                hashes.add(flood.submit(() -> encoder.encode("password")));
            }
            await().until(() -> slow.running.get() == AT_ONCE);

            assertThatThrownBy(() -> encoder.matches("password", "hash"))
                    .isInstanceOf(AuthenticationServiceException.class);

            slow.open.countDown();
            for (Future<String> hash : hashes) {
                assertThat(hash.get(30, TimeUnit.SECONDS)).isEqualTo("hash");
            }
        }
    }

    @Test
    void a_check_that_fails_gives_its_place_back() {
        slow.open.countDown();
        for (int n = 0; n < 2 * AT_ONCE; n++) {
            assertThatThrownBy(() -> encoder.matches("broken", "hash")).isInstanceOf(IllegalStateException.class);
        }

        assertThat(encoder.matches("password", "hash")).isTrue();
        assertThat(slow.running).hasValue(0);
    }

    /** Checks go on until the test lets them end. */
    private static final class Slow implements PasswordEncoder {

        private final CountDownLatch open = new CountDownLatch(1);
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(matches(password, "hash") ? "hash" : "");
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                if ("broken".contentEquals(String.valueOf(password))) {
                    throw new IllegalStateException("Broken");
                }
                return open.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                running.decrementAndGet();
            }
        }
    }
}
