package io.goodstanding.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The templates as they stand now and as they stood, whoever asks. What comes with the product is the first version of
 * each; what admins made of it wins, also where a later release ships another text.
 */
@Component
class LetterShelf {

    private static final Logger LOG = LoggerFactory.getLogger(LetterShelf.class);

    private final ShippedLetters shipped;
    private final LetterRows rows;

    LetterShelf(ShippedLetters shipped, LetterRows rows) {
        this.shipped = shipped;
        this.rows = rows;
    }

    /** A rule that came later may refuse what was kept before it; an older text is better than no letter. */
    LetterTemplate current(LetterPurpose purpose) {
        return history(purpose).stream()
                .map(LetterVersion::template)
                .filter(LetterShelf::isReadable)
                .findFirst()
                .orElseGet(() -> shipped.of(purpose));
    }

    private static boolean isReadable(LetterTemplate template) {
        boolean readable = LetterRules.unreadable(template).isEmpty();
        if (!readable) {
            LOG.error("Version {} of {} cannot be read and is left out", template.version(), template.purpose());
        }
        return readable;
    }

    /** One version, however old. */
    Optional<LetterTemplate> version(LetterPurpose purpose, int version) {
        return history(purpose).stream()
                .map(LetterVersion::template)
                .filter(template -> template.version() == version)
                .findFirst();
    }

    /** All versions, the newest first. */
    List<LetterVersion> history(LetterPurpose purpose) {
        return Stream.concat(rows.of(purpose).stream(), Stream.of(LetterVersion.shipped(shipped.of(purpose))))
                .toList();
    }
}
