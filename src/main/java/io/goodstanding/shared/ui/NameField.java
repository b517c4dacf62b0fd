package io.goodstanding.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Phrase;
import java.util.Optional;

/** A field for a name. It never cuts what is typed or pasted: what is too long stays and is marked. */
public class NameField extends TextField {

    private final NameRule rule;

    public NameField(String label, NameRule rule) {
        super(label);
        this.rule = rule;
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
        getElement().setAttribute("autocomplete", "off");
        addValueChangeListener(change -> setInvalid(false));
    }

    /** The name as it will be kept; empty if it cannot be, and then the field says why. */
    public Optional<String> name() {
        Optional<Phrase> refusal = rule.refusal(getValue());
        if (refusal.isPresent()) {
            refuse(Texts.text(refusal.get().key(), refusal.get().args().toArray()));
            return Optional.empty();
        }
        setInvalid(false);
        return Optional.of(NameRule.clean(getValue()));
    }

    /** Marks what is typed, and leaves it. */
    public void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }
}
