package io.goodstanding.shared;

/**
 * Something that cannot be done as asked, with the sentence that says what was wrong, what stays as it was and what
 * to do. Thrown before anything is kept.
 */
public class Refused extends RuntimeException {

    private final transient Phrase phrase;
    private final String field;

    public Refused(Phrase phrase) {
        this(phrase, "");
    }

    protected Refused(Phrase phrase, String field) {
        super(phrase.key());
        this.phrase = phrase;
        this.field = field;
    }

    public static Refused because(String key, Object... args) {
        return new Refused(Phrase.of(key, args));
    }

    /** The same because of one field: a form says it there. */
    public static Refused at(String field, Phrase phrase) {
        return new Refused(phrase, field);
    }

    /** The name of the field that it is about; empty where it is about the whole. */
    public String field() {
        return field;
    }

    public Phrase phrase() {
        return phrase;
    }
}
