package io.goodstanding.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as a name to sign in with: lower-case, at most 254 characters (RFC 5321). Whether it receives mail
 * is not claimed.
 */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("^[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+$");

    /** Empty if the text cannot be an e-mail address. */
    public static Optional<EmailAddress> parse(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        return stripped.length() <= 254 && FORM.matcher(stripped).matches()
                ? Optional.of(new EmailAddress(stripped))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
