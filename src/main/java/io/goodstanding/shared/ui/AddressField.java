package io.goodstanding.shared.ui;

import com.vaadin.flow.component.textfield.EmailField;
import io.goodstanding.shared.EmailAddress;
import java.util.Optional;

/** A field for the e-mail address that a person signs in with. */
public class AddressField extends EmailField {

    public AddressField() {
        super(Texts.text("people.form.email"));
        setHelperText(Texts.text("people.form.email.helper"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
        getElement().setAttribute("autocomplete", "off");
        addValueChangeListener(change -> setInvalid(false));
    }

    /** What is typed, if it can be an address; if not, the field says so. */
    public Optional<EmailAddress> address() {
        Optional<EmailAddress> address = EmailAddress.parse(getValue());
        if (address.isEmpty()) {
            refuse(Texts.text(getValue().isBlank() ? "people.form.email.missing" : "people.form.email.bad"));
        }
        return address;
    }

    /** Marks what is typed, and leaves it. */
    public void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }
}
