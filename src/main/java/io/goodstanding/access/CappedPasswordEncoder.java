package io.goodstanding.access;

import io.goodstanding.shared.Refused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only so many password checks run at once: each takes some 100 ms and 19 MB on purpose, and a flood of wrong
 * sign-ins must not take the machine away from those who are in.
 */
final class CappedPasswordEncoder implements PasswordEncoder {

    /** A right sign-in still gets its turn within this many seconds, or is told to come again. */
    private static final int WAIT_SECONDS = 5;

    private final PasswordEncoder encoder;
    private final Semaphore places;

    CappedPasswordEncoder(PasswordEncoder encoder, int atOnce) {
        this.encoder = encoder;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(password, hash)));
    }

    /** For forms other than the sign-in's: a refusal that they know how to show. */
    static <T extends @Nullable Object> T orRefuse(Supplier<T> check) {
        try {
            return check.get();
        } catch (AuthenticationServiceException tooMany) {
            throw Refused.because("own.refused.busy");
        }
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> check) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AuthenticationServiceException("Too many passwords are being checked");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("Interrupted while waiting to check a password", e);
        }
        try {
            return check.get();
        } finally {
            places.release();
        }
    }
}
