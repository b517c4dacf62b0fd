package io.goodstanding.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The templates that come with the product, each the first version of itself. A file is named after its purpose; its
 * first line is the subject, unless the purpose has none. Read once; a missing file stops the start.
 */
@Component
class ShippedLetters {

    /** What comes with the product is the first version. */
    static final int VERSION = 1;

    private static final String SUBJECT = "Subject: ";

    private final Map<LetterPurpose, LetterTemplate> byPurpose = new EnumMap<>(LetterPurpose.class);

    ShippedLetters() {
        for (LetterPurpose purpose : LetterPurpose.values()) {
            byPurpose.put(purpose, parse(purpose, text(purpose)));
        }
    }

    LetterTemplate of(LetterPurpose purpose) {
        return Optional.ofNullable(byPurpose.get(purpose)).orElseThrow();
    }

    private static LetterTemplate parse(LetterPurpose purpose, String text) {
        boolean hasSubject = text.startsWith(SUBJECT);
        int end = hasSubject ? text.indexOf('\n') : 0;
        String subject = hasSubject ? text.substring(SUBJECT.length(), end) : "";
        return new LetterTemplate(
                purpose, VERSION, subject.strip(), text.substring(end).strip());
    }

    private static String text(LetterPurpose purpose) {
        String file = "/letters/" + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".mustache";
        try (InputStream stream = ShippedLetters.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The letter " + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("The letter " + file + " cannot be read", problem);
        }
    }
}
