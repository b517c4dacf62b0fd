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
        String oneLine = GAP.matcher(Unseen.removedFrom(typed)).replaceAll(" ").strip();
        return Normalizer.normalize(oneLine, Normalizer.Form.NFC);
    }

    /**
     * The clean form of a text that can be a name.
     *
     * @throws Refused in the words of {@link #refusal} if it cannot
     */
    public String require(String typed) {
        refusal(typed).ifPresent(reason -> {
            throw new Refused(reason);
        });
        return clean(typed);
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

    /**
     * The name as it is kept, for services: a form is not the only way in.
     *
     * @param field where a form says what is wrong
     * @throws Refused if it cannot be a name
     */
    public String require(String field, String typed) {
        refusal(typed).ifPresent(phrase -> {
            throw Refused.at(field, phrase);
        });
        return clean(typed);
    }
}
