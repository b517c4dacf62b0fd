package io.goodstanding.access.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.goodstanding.access.People;
import io.goodstanding.access.Sessions;
import io.goodstanding.database.SchemaSwitch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** E-mail address and password. Where nobody can have a password yet it leads to where people get in. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What the address says, and the texts have under the same name. */
    private static final List<String> PROBLEMS = List.of("error", "slow", "off");

    private final LoginForm form = new LoginForm();
    private final Paragraph why = new Paragraph();
    private final transient People people;
    private final transient SchemaSwitch schema;

    SignInView(People people, SchemaSwitch schema) {
        this.people = people;
        this.schema = schema;
        addClassName("gs-alone");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("error"));
        Span logo = new Span();
        logo.addClassNames("gs-logo", "gs-logo-big");
        Span forgotten = new Span(getTranslation("sign-in.forgotten"));
        forgotten.addClassNames("gs-t3", "gs-sm");
        why.addClassNames("gs-notice", "gs-blue");
        why.getElement().setAttribute("role", "status");
        add(logo, new H1(getTranslation("app.name")), why, form, forgotten);
    }

    private LoginI18n texts(String problem) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("sign-in.title"));
        labels.setUsername(getTranslation("sign-in.email"));
        labels.setPassword(getTranslation("sign-in.password"));
        labels.setSubmit(getTranslation("sign-in.submit"));
        texts.getErrorMessage().setTitle(getTranslation("sign-in." + problem + ".title"));
        texts.getErrorMessage().setMessage(getTranslation("sign-in." + problem + ".text"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (schema.isSample()) {
            event.forwardTo("view-as");
        } else if (people.isEmpty()) {
            event.forwardTo("setup");
        }
        Map<String, ?> parameters = event.getLocation().getQueryParameters().getParameters();
        tell(event.getLocation().getQueryParameters().getSingleParameter("ended"));
        PROBLEMS.stream().filter(parameters::containsKey).findFirst().ifPresent(problem -> {
            form.setI18n(texts(problem));
            form.setError(true);
        });
    }

    /** Says why an earlier session ended, above the form: that is no mistake of whoever signs in. */
    private void tell(Optional<String> ended) {
        why.setVisible(false);
        Arrays.stream(Sessions.End.values())
                .filter(end -> ended.filter(end.parameter()::equals).isPresent())
                .findFirst()
                .ifPresent(end -> {
                    why.setText(getTranslation("sign-in.ended." + end));
                    why.setVisible(true);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("sign-in.title"));
    }
}
