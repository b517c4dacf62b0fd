package io.goodstanding.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import java.util.List;
import java.util.Optional;

/** Whose account it is; not asked where only one is in sight. */
class WhoseField extends ComboBox<RepName> {

    WhoseField() {
        super(Texts.text("incident.form.rep"));
        setItemLabelGenerator(RepName::name);
        setErrorMessage(Texts.text("incident.form.rep.missing"));
        setManualValidation(true);
        addValueChangeListener(change -> setInvalid(false));
    }

    void offer(List<RepName> reps, Optional<RepName> chosen) {
        setItems(reps);
        setVisible(reps.size() > 1);
        chosen.ifPresent(this::setValue);
    }

    /** Says that one has to be chosen, where none is. */
    boolean isRight() {
        setInvalid(isEmpty());
        return !isInvalid();
    }
}
