package io.goodstanding.intake.archive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a profile address that tells one member from another. */
final class ProfileSlug {

    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:https?://)?(?:[a-z0-9-]{1,20}\\.)?linkedin\\.com/in/([^/?#\\s]{1,300})(?:[/?#].*)?$",
            Pattern.CASE_INSENSITIVE);

    private ProfileSlug() {}

    /**
     * Lower-case and percent-decoded, without what follows it (slash, locale, query). Empty if the address has none:
     * some archives say {@code https://www.linkedin.com/in} on every row, which would fold all people into one.
     */
    static Optional<String> of(String address) {
        Matcher matcher = ADDRESS.matcher(address.strip());
        return matcher.matches() ? Optional.of(normalised(matcher.group(1))) : Optional.empty();
    }

    private static String normalised(String raw) {
        return Normalizer.normalize(decoded(raw), Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String raw) {
        try {
            String decoded = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.isBlank() || decoded.indexOf('\uFFFD') >= 0 ? raw : decoded;
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }
}
