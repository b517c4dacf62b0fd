package io.goodstanding.evidence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The evidence of an account as it is, contacts in the clear, whoever asks: for services that have checked the scope and
 * write a letter from it. Never called by a screen.
 */
@Component
public class EvidenceRecords {

    /** What there is to say, without what is missing. */
    public Map<EvidenceItem, String> plain(long accountId) {
        return new EnumMap<>(EvidenceItem.class);
    }

    /** When each was said last, without what nobody ever said. */
    public Map<EvidenceItem, Instant> changedAt(long accountId) {
        return new EnumMap<>(EvidenceItem.class);
    }
}
