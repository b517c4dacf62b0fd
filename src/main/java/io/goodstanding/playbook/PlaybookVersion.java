package io.goodstanding.playbook;

import java.time.Instant;
import java.util.Optional;

/**
 * One version in the history of a playbook.
 *
 * @param reason why it was made; empty for the one that comes with the product
 * @param author as the person was called then; empty for the one that comes with the product
 * @param at empty for the one that comes with the product
 */
public record PlaybookVersion(String key, int version, String reason, Optional<String> author, Optional<Instant> at) {

    /** The version that comes with the product. */
    static PlaybookVersion shipped(String key) {
        return new PlaybookVersion(key, ShippedPlaybooks.VERSION, "", Optional.empty(), Optional.empty());
    }

    /** Whether it comes with the product. */
    public boolean isShipped() {
        return author.isEmpty();
    }
}
