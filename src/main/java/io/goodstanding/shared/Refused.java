package io.goodstanding.shared;

/**
 * Something that cannot be done as asked, with the sentence that says what was wrong, what stays as it was and what
 * to do. Thrown before anything is kept.
 */
public class Refused extends RuntimeException {

    private final transient Phrase phrase;

    public Refused(Phrase phrase) {
        super(phrase.key());
        this.phrase = phrase;
    }

    public static Refused because(String key, Object... args) {
        return new Refused(Phrase.of(key, args));
    }

    public Phrase phrase() {
        return phrase;
    }
}
