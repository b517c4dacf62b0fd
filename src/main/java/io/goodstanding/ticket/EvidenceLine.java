package io.goodstanding.ticket;

import io.goodstanding.evidence.EvidenceItem;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that support asks for, as a case knows it.
 *
 * @param shown what is on file; e-mails and phones masked; empty if nothing is
 * @param confirmedBy who said that it is right for this case; empty again once it changes
 */
public record EvidenceLine(
        EvidenceItem item, String shown, Optional<String> confirmedBy, Optional<Instant> confirmedAt) {

    public boolean isMissing() {
        return shown.isEmpty();
    }

    /** Only this goes into a letter. */
    public boolean isConfirmed() {
        return confirmedBy.isPresent();
    }
}
