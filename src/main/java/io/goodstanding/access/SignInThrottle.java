package io.goodstanding.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, by account and by address apart: five tries at once for an account, then one a minute; thirty
 * for an address, then ten a minute. A success gives the account its tries back.
 */
@Component
public class SignInThrottle {

    private static final int REMEMBERED = 50_000;

    private final Cache<String, Bucket> accounts = remembered();
    private final Cache<String, Bucket> addresses = remembered();

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofHours(1))
                .build();
    }

    /** Takes one try; {@code false} if there is none left now. */
    public boolean mayTry(String account, String address) {
        return bucket(addresses, address, 30, 10).tryConsume(1) && mayTry(account);
    }

    /** Takes one try of somebody who is in already, whose address tells nothing; {@code false} if there is none left. */
    public boolean mayTry(String account) {
        return bucket(accounts, account, 5, 1).tryConsume(1);
    }

    public void succeeded(String account) {
        accounts.invalidate(account);
    }

    private static Bucket bucket(Cache<String, Bucket> cache, String key, int atOnce, int perMinute) {
        return cache.get(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
