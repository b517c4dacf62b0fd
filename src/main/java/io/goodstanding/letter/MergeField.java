package io.goodstanding.letter;

import java.util.Arrays;
import java.util.Optional;

/** What a letter can say about one account and its case: the rep confirmed it, or it is not said. */
public enum MergeField {
    NAME("name", "name"),
    PROFILE_URL("profileUrl", "profile URL"),
    EMAILS("emails", "e-mails"),
    PHONES("phones", "phones"),
    LAST_SIGN_IN("lastSignIn", "last sign-in"),
    RECENT_CHANGES("recentChanges", "recent changes"),
    DEVICES("devices", "devices"),
    ERROR_TEXT("errorText", "error text"),
    ID_DOCUMENT("idDocument", "ID document"),
    CASE_NUMBER("caseNumber", "case number"),
    SENT_ON("sentOn", "date of the letter before"),
    CHANNEL("channel", "way it was sent"),
    SINCE("since", "date it began"),
    TROUBLE("trouble", "kind of trouble"),
    TODAY("today", "today’s date");

    private final String key;
    private final String words;

    MergeField(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The field that a template calls so. */
    public static Optional<MergeField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** What a template calls it. */
    public String key() {
        return key;
    }

    /** How a template writes it. */
    public String tag() {
        return "{{" + key + "}}";
    }

    /** The key of its name. */
    public String textKey() {
        return "letter.field." + name();
    }

    /** What stands in a letter where its value is missing; in English, as the letters are. */
    String gap() {
        return "[" + words + "]";
    }
}
