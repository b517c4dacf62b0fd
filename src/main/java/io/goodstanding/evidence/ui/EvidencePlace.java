package io.goodstanding.evidence.ui;

import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.EvidenceValue;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import java.util.Objects;

/**
 * Where a dialog about evidence stands.
 *
 * @param after to be run once something was saved
 */
record EvidencePlace(EvidenceBook book, RepName rep, EvidenceItem item, Texts texts, Runnable after) {

    /** What the item is now. */
    EvidenceValue value() {
        return Objects.requireNonNull(book.of(rep.id()).get(item));
    }
}
