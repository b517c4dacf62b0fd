package io.goodstanding.shared;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which whole numbers are taken, and how one is read from what people type: digits of any script, spaces between them.
 * Points and commas are refused, because half of the world reads them the other way round.
 *
 * @param min fewest
 * @param max most; a greater number is a slip of the finger
 */
public record NumberRule(int min, int max) {

    /** No number that is taken has more digits than an {@code int}. */
    private static final int MAX_DIGITS = 10;

    /** From nothing to a most that makes sense. */
    public static NumberRule upTo(int max) {
        return new NumberRule(0, max);
    }

    /** Why the text is no number that is taken; empty if it is one, or if nothing is typed. */
    public Optional<Phrase> refusal(String typed) {
        String text = compact(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = isSign(text.charAt(0)) ? text.substring(1) : text;
        if (digits.isEmpty() || !digits.codePoints().allMatch(Character::isDigit)) {
            return Optional.of(Phrase.of("number.bad"));
        }
        return refusal(value(text));
    }

    /** The number; empty if nothing is typed or it is {@link #refusal refused}. */
    public OptionalInt read(String typed) {
        String text = compact(typed);
        return text.isEmpty() || refusal(typed).isPresent() ? OptionalInt.empty() : OptionalInt.of((int) value(text));
    }

    /**
     * The number itself, for services: a form is not the only way in.
     *
     * @param field where a form says what is wrong
     * @throws Refused if it is not taken
     */
    public int require(String field, int value) {
        refusal(value).ifPresent(phrase -> {
            throw Refused.at(field, phrase);
        });
        return value;
    }

    private Optional<Phrase> refusal(long value) {
        if (value < min) {
            return Optional.of(min == 0 ? Phrase.of("number.negative") : Phrase.of("number.min", min));
        }
        return value > max ? Optional.of(Phrase.of("number.max", max)) : Optional.empty();
    }

    /** A number too long to count is as good as the greatest one. */
    private static long value(String text) {
        boolean negative = isMinus(text.charAt(0));
        long value = 0;
        int length = 0;
        for (int digit : text.codePoints().filter(Character::isDigit).toArray()) {
            value = value * 10 + Character.digit(digit, 10);
            length += value == 0 ? 0 : 1;
            if (length > MAX_DIGITS) {
                return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
            }
        }
        return negative ? -value : value;
    }

    private static String compact(String typed) {
        StringBuilder text = new StringBuilder();
        Pasted.clean(typed)
                .codePoints()
                .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isSign(char c) {
        return c == '+' || isMinus(c);
    }

    /** The hyphen of keyboards, and the minus and the dash that other programs put in its place. */
    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }
}
