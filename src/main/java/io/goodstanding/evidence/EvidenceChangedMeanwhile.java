package io.goodstanding.evidence;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/** Somebody else changed the item while it was being edited; nothing was kept, and it says who that was. */
public class EvidenceChangedMeanwhile extends Refused {

    private final transient EvidenceValue current;

    EvidenceChangedMeanwhile(EvidenceValue current) {
        super(Phrase.of(
                "evidence.refused.changed",
                current.changedBy().orElse(""),
                current.changedAt().orElseThrow()));
        this.current = current;
    }

    /** What it is now; contacts masked. */
    public EvidenceValue current() {
        return current;
    }
}
