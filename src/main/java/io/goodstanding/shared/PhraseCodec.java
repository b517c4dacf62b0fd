package io.goodstanding.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes phrases as one line of text and reads them back, so that a derived row can keep its reasons without knowing
 * any language. Fields are divided by a unit separator, phrases by a record separator; neither can be typed in.
 */
public final class PhraseCodec {

    private static final String BETWEEN_PHRASES = "\u001e";
    private static final String BETWEEN_FIELDS = "\u001f";

    private PhraseCodec() {}

    public static String write(List<Phrase> phrases) {
        List<String> lines = new ArrayList<>();
        for (Phrase phrase : phrases) {
            StringBuilder line = new StringBuilder(phrase.key());
            for (Object arg : phrase.args()) {
                line.append(BETWEEN_FIELDS).append(tagged(arg));
            }
            lines.add(line.toString());
        }
        return String.join(BETWEEN_PHRASES, lines);
    }

    public static List<Phrase> read(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Phrase> phrases = new ArrayList<>();
        for (String line : text.split(BETWEEN_PHRASES, -1)) {
            String[] fields = line.split(BETWEEN_FIELDS, -1);
            List<Object> args = new ArrayList<>();
            for (int i = 1; i < fields.length; i++) {
                args.add(untagged(fields[i]));
            }
            phrases.add(new Phrase(fields[0], args));
        }
        return List.copyOf(phrases);
    }

    private static String tagged(Object arg) {
        return switch (arg) {
            case Integer number -> "n" + number;
            case LocalDate day -> "d" + day;
            case YearMonth month -> "m" + month;
            case Instant instant -> "i" + instant;
            default -> "t" + String.valueOf(arg).replace(BETWEEN_FIELDS, " ").replace(BETWEEN_PHRASES, " ");
        };
    }

    private static Object untagged(String field) {
        String rest = field.substring(1);
        return switch (field.charAt(0)) {
            case 'n' -> Integer.valueOf(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'm' -> YearMonth.parse(rest);
            case 'i' -> Instant.parse(rest);
            default -> rest;
        };
    }
}
