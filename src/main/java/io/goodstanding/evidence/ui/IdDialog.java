package io.goodstanding.evidence.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceValue;
import io.goodstanding.evidence.IdAtHand;
import io.goodstanding.evidence.IdProperty;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;

/** Which identity document the rep holds and what it is like. There is no way to put the document itself here. */
class IdDialog extends EvidenceDialog {

    private final TextField kind = new TextField(Texts.text("evidence.id.kind"));
    private final CheckboxGroup<IdProperty> properties = new CheckboxGroup<>(Texts.text("evidence.id.properties"));

    IdDialog(EvidencePlace place) {
        super(place);
        IdAtHand id = place.book().id(place.rep().id());
        kind.setWidthFull();
        kind.setManualValidation(true);
        kind.setHelperText(Texts.text("evidence.id.kind.helper"));
        kind.addValueChangeListener(change -> kind.setInvalid(false));
        kind.setValue(id.kind());
        properties.setItems(IdProperty.values());
        properties.setItemLabelGenerator(property -> Texts.text(property.textKey()));
        properties.setHelperText(Texts.text("evidence.id.properties.helper"));
        properties.setValue(id.properties());
        problem().at(EvidenceBook.KIND, kind);
        addFields(
                Notice.quiet(
                        GsIcon.SHIELD,
                        "",
                        Texts.text("evidence.id.never", place.rep().name())),
                kind,
                properties);
        foot().addTo(this);
    }

    @Override
    void keep(int seenVersion) {
        place().book().confirmId(place().rep().id(), kind.getValue(), properties.getValue(), seenVersion);
    }

    @Override
    String inWords(EvidenceValue current) {
        return current.isThere() ? current.shown() : Texts.text("evidence.id.not-ready");
    }
}
