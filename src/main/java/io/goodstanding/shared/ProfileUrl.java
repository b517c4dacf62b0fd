package io.goodstanding.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a member's public profile, kept in one spelling so that two entries of one person are equal.
 *
 * @param slug the part after {@code linkedin.com/in/}, lower-case, never empty
 */
public record ProfileUrl(String slug) {

    private static final Pattern FORM = Pattern.compile(
            "^(?:https?://)?(?:[a-z]{2,3}\\.)?linkedin\\.com/in/([^/?#\\s]{2,200})/?(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);

    /** Reads what people paste: with or without scheme, country prefix, trailing slash or query. */
    public static Optional<ProfileUrl> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ProfileUrl(matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The address without its scheme, as it is shown. */
    public String display() {
        return "linkedin.com/in/" + slug;
    }

    public String href() {
        return "https://www." + display();
    }
}
