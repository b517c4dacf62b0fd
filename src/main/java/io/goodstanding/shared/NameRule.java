package io.goodstanding.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a name is that people type or paste: one line in one spelling, with nothing in it that nobody sees. Two names
 * that look the same would otherwise be two, and a mark of writing direction would turn the words after it around.
 */
public enum NameRule {
    PERSON(120),
    TEAM(80);

    /** Zero-width characters, marks of direction, halves of characters, private ones, and letters without a shape. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

    /** Space of any width, line breaks, tabs and other controls. */
    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private final int max;

    NameRule(int max) {
        this.max = max;
    }

    /** Most characters (code points), as many as the database's column takes. */
    public int max() {
        return max;
    }

    /** The name as it is kept: without unseen characters, with single spaces, composed (NFC). */
    public static String clean(String typed) {
        String seen = UNSEEN.matcher(typed).replaceAll("");
        return Normalizer.normalize(GAP.matcher(seen).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** Why the text cannot be a name, or empty if its {@link #clean} form can. */
    public Optional<Phrase> refusal(String typed) {
        String name = clean(typed);
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Phrase.of("name.missing"));
        }
        int length = name.codePointCount(0, name.length());
        return length > max ? Optional.of(Phrase.of("name.too-long", max, length)) : Optional.empty();
    }
}
