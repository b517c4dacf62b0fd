package io.goodstanding.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.goodstanding.access.PasswordRule;
import io.goodstanding.access.People;
import io.goodstanding.access.Person;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.Texts;

/** Where a one-time link leads: its owner chooses a password and is in. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient People people;

    WelcomeView(People people) {
        this.people = people;
        addClassName("gs-alone");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        removeAll();
        add(people.invited(token).map(person -> choosing(person, token)).orElseGet(this::linkNoLongerWorks));
    }

    private Component choosing(Person person, String token) {
        PasswordField password = new PasswordField(getTranslation("welcome.password"));
        password.setHelperText(getTranslation("welcome.rule", PasswordRule.MIN));
        password.setAutofocus(true);
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setManualValidation(true);
        password.addValueChangeListener(change -> password.setInvalid(false));
        Button save = new SaveButton(getTranslation("welcome.submit"), () -> choose(token, password));
        save.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        return card(
                new H1(Texts.text("welcome.title", person.name())),
                new Paragraph(Texts.text("welcome.text", person.email())),
                password,
                save);
    }

    private void choose(String token, PasswordField password) {
        if (!PasswordRule.accepts(password.getValue())) {
            password.setErrorMessage(getTranslation("welcome.weak", PasswordRule.MIN, PasswordRule.MAX));
            password.setInvalid(true);
            password.focus();
            return;
        }
        try {
            people.choosePassword(token, password.getValue()).ifPresentOrElse(SessionStart::of, () -> {
                removeAll();
                add(linkUsedMeanwhile());
            });
        } catch (Refused busy) {
            password.setErrorMessage(getTranslation(busy.phrase().key()));
            password.setInvalid(true);
        }
    }

    /** The same link stood open in two windows, or a newer one was made while somebody typed here. */
    private Component linkUsedMeanwhile() {
        return card(
                new H1(getTranslation("welcome.late.title")),
                new Paragraph(getTranslation("welcome.late.text")),
                new Anchor("/sign-in", getTranslation("sign-in.title")));
    }

    private Component linkNoLongerWorks() {
        return card(new H1(getTranslation("welcome.gone.title")), new Paragraph(getTranslation("welcome.gone.text")));
    }

    private static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("gs-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("welcome.submit"));
    }
}
