package io.goodstanding.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a free text is, such as a note or the words that LinkedIn shows: many lines in any script, kept as it was typed
 * but for what nobody sees. Markup and braces are text like any other.
 *
 * @param max most characters (code points), as many as the database's column takes
 */
public record TextRule(int max) {

    /** A note, or a few sentences of LinkedIn's. */
    public static final TextRule NOTE = new TextRule(2_000);

    /** However another system ends a line. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    /** Controls but for tabs and line ends. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    /** The text as it is kept: without unseen characters and controls, with single line ends, nothing blank around it. */
    public static String clean(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        String seen = Unseen.removedFrom(CONTROL.matcher(lines).replaceAll(""));
        int from = 0;
        int to = seen.length();
        while (from < to && isBlank(seen.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(seen.charAt(to - 1))) {
            to--;
        }
        return seen.substring(from, to);
    }

    /** No-break spaces too; every blank character is one {@code char}. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Why the text cannot be kept, or empty if its {@link #clean} form can. */
    public Optional<Phrase> refusal(String typed) {
        String text = clean(typed);
        int length = text.codePointCount(0, text.length());
        return length > max ? Optional.of(Phrase.of("text.too-long", max, length, length - max)) : Optional.empty();
    }

    /**
     * The text as it is kept, for services: a form is not the only way in.
     *
     * @param field where a form says what is wrong
     * @throws Refused if it cannot be kept
     */
    public String require(String field, String typed) {
        refusal(typed).ifPresent(phrase -> {
            throw Refused.at(field, phrase);
        });
        return clean(typed);
    }
}
