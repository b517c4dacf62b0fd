package io.goodstanding.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One row of what is kept.
 *
 * @param text of an identity document its kind; of contacts always empty
 * @param sealed of contacts what is kept; empty if there are none
 */
record EvidenceRow(
        EvidenceItem item,
        int version,
        String text,
        Optional<byte[]> sealed,
        Set<IdProperty> properties,
        Instant changedAt,
        String changedBy) {

    IdAtHand idAtHand() {
        return new IdAtHand(text, properties, version);
    }
}
