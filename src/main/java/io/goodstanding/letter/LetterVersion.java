package io.goodstanding.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * One version in the history of a template, with its text.
 *
 * @param reason why it was made; empty for the one that comes with the product
 * @param author as the person was called then; empty for the one that comes with the product
 * @param at empty for the one that comes with the product
 */
public record LetterVersion(LetterTemplate template, String reason, Optional<String> author, Optional<Instant> at) {

    /** The version that comes with the product. */
    static LetterVersion shipped(LetterTemplate template) {
        return new LetterVersion(template, "", Optional.empty(), Optional.empty());
    }

    public int version() {
        return template.version();
    }

    /** Whether it comes with the product. */
    public boolean isShipped() {
        return author.isEmpty();
    }
}
