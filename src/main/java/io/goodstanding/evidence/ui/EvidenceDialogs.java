package io.goodstanding.evidence.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceItem;

/** Opens the dialogs about evidence from any page. */
@SpringComponent
public class EvidenceDialogs {

    private final EvidenceBook evidence;

    EvidenceDialogs(EvidenceBook evidence) {
        this.evidence = evidence;
    }

    /**
     * Opens the dialog in which an item is changed.
     *
     * @param after runs once something was saved
     */
    public void edit(long accountId, EvidenceItem item, Runnable after) {
        evidence.of(accountId);
    }
}
