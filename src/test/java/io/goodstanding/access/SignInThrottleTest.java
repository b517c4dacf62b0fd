package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HOME = "192.0.2.1";

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void an_account_has_five_tries_whatever_address_they_come_from() {
        assertThat(tries(10, "rita@example.com", "192.0.2.")).isEqualTo(5);
    }

    @Test
    void one_account_that_ran_out_of_tries_leaves_the_others_theirs() {
        IntStream.range(0, 6).forEach(n -> throttle.mayTry("rita@example.com", HOME));

        assertThat(throttle.mayTry("rita@example.com", HOME)).isFalse();
        assertThat(throttle.mayTry("carl@example.com", HOME)).isTrue();
    }

    /** While the test runs a few tries may come back: ten a minute. */
    @Test
    void an_address_has_thirty_tries_whatever_accounts_they_are_for() {
        long allowed = IntStream.range(0, 200)
                .filter(n -> throttle.mayTry("person" + n + "@example.com", HOME))
                .count();

        assertThat(allowed).isBetween(30L, 40L);
        assertThat(throttle.mayTry("rita@example.com", "198.51.100.7")).isTrue();
    }

    @Test
    void a_success_gives_the_account_its_tries_back() {
        assertThat(tries(3, "rita@example.com", "192.0.2.")).isEqualTo(3);
        throttle.succeeded("rita@example.com");

        assertThat(tries(10, "rita@example.com", "198.51.100.")).isEqualTo(5);
    }

    /** How many of some tries, each from an address of its own, are let through. */
    private long tries(int count, String account, String network) {
        return IntStream.range(0, count)
                .filter(n -> throttle.mayTry(account, network + n))
                .count();
    }
}
