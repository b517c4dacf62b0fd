package io.goodstanding.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;

/**
 * Seals texts with AES-256-GCM. Every use and account has a key of its own, derived from the one secret with
 * HMAC-SHA256, so what is moved to another account or another use does not open there.
 */
public final class Seal {

    private static final String DERIVATION = "HmacSHA256";

    private final AesGcmBytesEncryptor cipher;

    Seal(SealKey secret, String purpose, long accountId) {
        cipher = AesGcmBytesEncryptor.withSecretKey(derived(secret, purpose + accountId))
                .build();
    }

    private static SecretKeySpec derived(SealKey secret, String use) {
        try {
            Mac mac = Mac.getInstance(DERIVATION);
            mac.init(new SecretKeySpec(secret.bytes(), DERIVATION));
            return new SecretKeySpec(mac.doFinal(use.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DERIVATION, e);
        }
    }

    public byte[] seal(String text) {
        return cipher.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it was sealed with another secret, for another account or use, or was changed since. */
    public Optional<String> open(byte[] sealed) {
        try {
            return Optional.of(new String(cipher.decrypt(sealed), StandardCharsets.UTF_8));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
