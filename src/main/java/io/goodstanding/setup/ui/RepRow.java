package io.goodstanding.setup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.setup.FirstTeam.FirstRep;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;
import java.util.Set;

/** One rep in the set-up form: a name and perhaps an e-mail address; an empty row counts for nothing. */
class RepRow extends Div {

    private static final int MAX_NAME = 120;

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();

    RepRow(SerializableConsumer<RepRow> onRemove) {
        addClassName("gs-rep-row");
        name.setPlaceholder(Texts.text("setup.form.rep.name"));
        name.setAriaLabel(Texts.text("setup.form.rep.name"));
        name.setMaxLength(MAX_NAME);
        email.setPlaceholder(Texts.text("setup.form.rep.email"));
        email.setAriaLabel(Texts.text("setup.form.rep.email"));
        Button remove = new Button(GsIcon.CLOSE.create(), click -> onRemove.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("gs-square");
        remove.setAriaLabel(Texts.text("setup.form.rep.remove"));
        add(name, email, remove);
    }

    /** @param seen addresses used so far; this row's is added */
    boolean isValid(Set<String> seen) {
        boolean named =
                need(name, isEmpty() || !NameRule.PERSON.clean(name.getValue()).isEmpty(), "setup.form.name.missing");
        Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
        boolean malformed = !email.getValue().isBlank() && address.isEmpty();
        boolean twice = address.isPresent() && !seen.add(address.get().value());
        email.setErrorMessage(Texts.text(twice ? "setup.form.email.twice" : "setup.form.email.bad"));
        email.setInvalid(malformed || twice);
        return named && !email.isInvalid();
    }

    Optional<FirstRep> rep() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstRep(NameRule.PERSON.clean(name.getValue()), EmailAddress.parse(email.getValue())));
    }

    private boolean isEmpty() {
        return name.getValue().isBlank() && email.getValue().isBlank();
    }

    static boolean need(TextField field, boolean valid, String message) {
        field.setErrorMessage(Texts.text(message));
        field.setInvalid(!valid);
        return valid;
    }
}
