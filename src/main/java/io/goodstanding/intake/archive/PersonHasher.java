package io.goodstanding.intake.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Turns people into HMAC-SHA256 values under one account's key. Another account has another key, so the networks of
 * two reps cannot be joined, and without the key nobody can try out names. Safe for use by many threads.
 */
public final class PersonHasher {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    /** Takes random bytes of this account alone, at least 16. */
    public PersonHasher(byte[] accountKey) {
        if (accountKey.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("An account's key has at least 16 bytes");
        }
        this.key = new SecretKeySpec(accountKey, ALGORITHM);
    }

    public HashedPerson hash(PersonKey person) {
        return new HashedPerson(hash(person.slug()), hash(person.name()));
    }

    private @Nullable PersonHash hash(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] full = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return PersonHash.of(Arrays.copyOf(full, PersonHash.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
