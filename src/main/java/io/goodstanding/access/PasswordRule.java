package io.goodstanding.access;

/** Length only, as NIST SP 800-63B advises: rules on kinds of characters make passwords worse. */
public final class PasswordRule {

    /** Fewest characters. */
    public static final int MIN = 12;

    /** Most characters: hashing longer texts would only cost time. */
    public static final int MAX = 128;

    private PasswordRule() {}

    public static boolean accepts(String password) {
        return password.length() >= MIN && password.length() <= MAX && !password.isBlank();
    }

    static void check(String password) {
        if (!accepts(password)) {
            throw new WeakPassword();
        }
    }
}
