package io.goodstanding.seal;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret under which texts about people are sealed: 256 random bits. It is kept outside the database, so that a copy of the
 * database tells none of them.
 */
record SealKey(byte[] bytes) {

    static final int BYTES = 32;

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{" + 2 * BYTES + "}");

    /** Reads 64 hexadecimal digits; empty for anything else. */
    static Optional<SealKey> parse(String text) {
        String digits = text.strip();
        return FORM.matcher(digits).matches()
                ? Optional.of(new SealKey(HexFormat.of().parseHex(digits)))
                : Optional.empty();
    }

    /** Without the secret: this text may reach a log. */
    @Override
    public String toString() {
        return "SealKey";
    }
}
