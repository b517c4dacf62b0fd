package io.goodstanding.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a member's public profile, kept in one spelling so that two entries of one person are equal.
 *
 * @param slug the part after {@code linkedin.com/in/}, lower-case and not percent-encoded, 2 to 200 characters
 */
public record ProfileUrl(String slug) {

    private static final Pattern FORM = Pattern.compile(
            "^(?:https?://)?(?:[a-z]{1,3}\\.)?linkedin\\.com/in/([^/?#]+)(?:[/?#].*)?$", Pattern.CASE_INSENSITIVE);

    /** No space, nothing unseen but the joiners of some scripts, nothing that would end a path or a tag. */
    private static final Pattern SLUG =
            Pattern.compile("(?!\\.+$)[^/?#\\\\<>\"\\p{Z}\\p{Cc}[\\p{Cf}&&[^\u200C\u200D]]]{2,200}");

    private static final Pattern PERCENT_ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /** Reads what people paste: with or without scheme, country prefix, trailing slash, sub-page or query. */
    public static Optional<ProfileUrl> parse(String text) {
        Matcher matcher = FORM.matcher(Pasted.clean(text));
        return matcher.matches()
                ? Optional.of(oneSpelling(matcher.group(1)))
                        .filter(slug -> SLUG.matcher(slug).matches())
                        .map(ProfileUrl::new)
                : Optional.empty();
    }

    private static String oneSpelling(String slug) {
        return Normalizer.normalize(decoded(slug).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** As it is where decoding fails or leaves a percent sign: that could be decoded once more into another profile. */
    private static String decoded(String slug) {
        try {
            StringBuilder plain = new StringBuilder();
            Matcher matcher = PERCENT_ENCODED.matcher(slug);
            while (matcher.find()) {
                matcher.appendReplacement(plain, Matcher.quoteReplacement(utf8(matcher.group())));
            }
            matcher.appendTail(plain);
            return plain.indexOf("%") < 0 ? plain.toString() : slug;
        } catch (CharacterCodingException e) {
            return slug;
        }
    }

    private static String utf8(String percentEncoded) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(percentEncoded.length() / 3);
        for (int i = 1; i < percentEncoded.length(); i += 3) {
            bytes.put((byte) Integer.parseInt(percentEncoded, i, i + 2, 16));
        }
        return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    }

    /** The address without its scheme, as it is shown. */
    public String display() {
        return "linkedin.com/in/" + slug;
    }

    public String href() {
        return "https://www." + display();
    }
}
