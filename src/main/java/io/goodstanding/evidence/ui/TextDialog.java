package io.goodstanding.evidence.ui;

import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceValue;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;

/** The last sign-in, recent changes or devices, in words. */
class TextDialog extends EvidenceDialog {

    private final TextBox text;

    TextDialog(EvidencePlace place) {
        super(place);
        text = new TextBox(Texts.text(place.item().textKey()), TextRule.NOTE);
        text.setHelperText(Texts.text("evidence.helper." + place.item().name()));
        text.setValue(seen().shown());
        problem().at(EvidenceBook.TEXT, text);
        addFields(text);
        foot().addTo(this);
    }

    @Override
    void keep(int seenVersion) {
        place().book().change(place().rep().id(), place().item(), text.getValue(), seenVersion);
    }

    @Override
    String inWords(EvidenceValue current) {
        return current.isThere() ? current.shown() : Texts.text("evidence.nothing");
    }
}
