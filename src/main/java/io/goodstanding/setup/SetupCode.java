package io.goodstanding.setup;

import io.goodstanding.access.SignInThrottle;
import io.goodstanding.shared.NameRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The code that opens the set-up page: whoever can read the log of a fresh installation is its owner. Forty random
 * bits, new at every start, throttled like a sign-in.
 */
@Component
public class SetupCode {

    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    private final String code;
    private final SignInThrottle throttle;

    SetupCode(SignInThrottle throttle) {
        this.throttle = throttle;
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        this.code = text.toString();
    }

    String value() {
        return code;
    }

    /** What became of a try. */
    public enum Answer {
        RIGHT,
        WRONG,
        TOO_OFTEN
    }

    /** @param address where the try comes from */
    public Answer tryOpen(String typed, String address) {
        if (!throttle.mayTry("set-up code from " + address, address)) {
            return Answer.TOO_OFTEN;
        }
        return MessageDigest.isEqual(bytes(code), bytes(typed)) ? Answer.RIGHT : Answer.WRONG;
    }

    private static byte[] bytes(String text) {
        return NameRule.clean(text).toUpperCase(Locale.ROOT).replace("-", "").getBytes(StandardCharsets.UTF_8);
    }
}
