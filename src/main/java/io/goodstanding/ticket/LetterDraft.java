package io.goodstanding.ticket;

import io.goodstanding.letter.LetterPurpose;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter that is being written.
 *
 * @param version changes whenever it is kept; whoever keeps it says which one was edited
 * @param readBy which manager read it and found it right; empty again once it changes
 */
public record LetterDraft(
        int version,
        LetterPurpose purpose,
        String subject,
        String body,
        Instant at,
        String by,
        Optional<String> readBy) {}
