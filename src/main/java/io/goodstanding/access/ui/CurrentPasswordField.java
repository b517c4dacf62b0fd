package io.goodstanding.access.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Texts;

/** Asks for the password that the person has now. */
class CurrentPasswordField extends PasswordField {

    CurrentPasswordField() {
        super(Texts.text("own.password.current"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
        getElement().setAttribute("autocomplete", "current-password");
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Whether something was typed; if not, the field says so. */
    boolean isGiven() {
        if (isEmpty()) {
            tell("own.password.missing");
        }
        return !isInvalid();
    }

    void refuse(Refused refused) {
        tell(refused.phrase().key());
        focus();
    }

    private void tell(String key) {
        setErrorMessage(Texts.text(key));
        setInvalid(true);
    }
}
