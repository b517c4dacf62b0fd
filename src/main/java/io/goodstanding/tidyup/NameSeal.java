package io.goodstanding.tidyup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;

/**
 * Seals names with AES-256-GCM. Every account has a key of its own, derived from the one secret with HMAC-SHA256, so a
 * sealed name that is moved to another account does not open there.
 */
final class NameSeal {

    private static final String DERIVATION = "HmacSHA256";

    /** Says what the derived keys are for; the number keeps room for another way. */
    private static final String PURPOSE = "good-standing/tidy-up-names/1/";

    private final AesGcmBytesEncryptor cipher;

    NameSeal(NamesKey secret, long accountId) {
        cipher = AesGcmBytesEncryptor.withSecretKey(derived(secret, accountId)).build();
    }

    private static SecretKeySpec derived(NamesKey secret, long accountId) {
        try {
            Mac mac = Mac.getInstance(DERIVATION);
            mac.init(new SecretKeySpec(secret.bytes(), DERIVATION));
            return new SecretKeySpec(mac.doFinal((PURPOSE + accountId).getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DERIVATION, e);
        }
    }

    byte[] seal(String name) {
        return cipher.encrypt(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it was sealed with another secret, for another account, or was changed since. */
    Optional<String> open(byte[] sealed) {
        try {
            return Optional.of(new String(cipher.decrypt(sealed), StandardCharsets.UTF_8));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
