package io.goodstanding.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A sentence before it is put into words: the key of a text and what goes into it. The heart of the product says
 * phrases; the edge says them in the reader's language and time zone.
 *
 * @param key the key of a text in the bundles
 * @param args whole numbers, texts, days or instants, in the order that the text expects
 */
public record Phrase(String key, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
        for (Object arg : args) {
            if (!(arg instanceof Integer
                    || arg instanceof String
                    || arg instanceof LocalDate
                    || arg instanceof YearMonth
                    || arg instanceof Instant)) {
                throw new IllegalArgumentException("A phrase cannot hold a " + arg.getClass());
            }
        }
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
