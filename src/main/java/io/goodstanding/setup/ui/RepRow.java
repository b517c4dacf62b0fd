package io.goodstanding.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.setup.FirstTeam.FirstRep;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.AddressField;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One rep in the set-up form: a name and perhaps an e-mail address; an empty row counts for nothing. */
class RepRow extends Div {

    private final NameField name = new NameField("", NameRule.PERSON);
    private final AddressField email = new AddressField();

    RepRow(SerializableConsumer<RepRow> onRemove) {
        addClassName("gs-rep-row");
        name.setPlaceholder(Texts.text("setup.form.rep.name"));
        name.setAriaLabel(Texts.text("setup.form.rep.name"));
        name.setRequiredIndicatorVisible(false);
        email.setLabel("");
        email.setHelperText("");
        email.setRequiredIndicatorVisible(false);
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
        if (isEmpty()) {
            name.setInvalid(false);
            email.setInvalid(false);
            return true;
        }
        boolean named = name.name().isPresent();
        return named & isAddressValid(seen);
    }

    private boolean isAddressValid(Set<String> seen) {
        if (isBlank(email)) {
            email.setInvalid(false);
            return true;
        }
        Optional<EmailAddress> address = email.address();
        boolean twice = address.isPresent() && !seen.add(address.get().value());
        if (twice) {
            email.refuse(Texts.text("setup.form.email.twice"));
        }
        return address.isPresent() && !twice;
    }

    Optional<FirstRep> rep() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new FirstRep(NameRule.clean(name.getValue()), EmailAddress.parse(email.getValue())));
    }

    /** In the order in which they stand. */
    Stream<Component> fields() {
        return Stream.of(name, email);
    }

    private boolean isEmpty() {
        return isBlank(name) && isBlank(email);
    }

    private static boolean isBlank(HasValue<?, String> field) {
        return TextRule.clean(field.getValue()).isEmpty();
    }
}
