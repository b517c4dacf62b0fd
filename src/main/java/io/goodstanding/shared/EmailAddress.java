package io.goodstanding.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as a name to sign in with: lower-case, at most 254 characters (RFC 5321). Whether it receives mail
 * is not claimed.
 */
public record EmailAddress(String value) {

    /** Letters of every alphabet; before the @ the signs of RFC 5322's atoms, after it those of a host name. */
    private static final Pattern FORM = Pattern.compile(
            "^[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{M}\\p{N}-]+(\\.[\\p{L}\\p{M}\\p{N}-]+)+$");

    /** Empty if the text cannot be an e-mail address. */
    public static Optional<EmailAddress> parse(String text) {
        String cleaned = Pasted.clean(text).toLowerCase(Locale.ROOT);
        return cleaned.length() <= 254 && FORM.matcher(cleaned).matches()
                ? Optional.of(new EmailAddress(cleaned))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
