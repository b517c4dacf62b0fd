package io.goodstanding.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.access.AlreadySetUp;
import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.PasswordRule;
import io.goodstanding.access.ui.SessionStart;
import io.goodstanding.setup.FirstTeam;
import io.goodstanding.setup.Setup;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.AddressField;
import io.goodstanding.shared.ui.BrowserZone;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.Teams.Invited;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The admin, the first team and its reps, on one page; a refusal leaves everything that was typed. */
class FirstTeamForm extends Composite<Div> {

    private final transient Setup setup;
    private final NameField name = new NameField(Texts.text("setup.form.name"), NameRule.PERSON);
    private final AddressField email = new AddressField();
    private final PasswordField password = new PasswordField(Texts.text("setup.form.password"));
    private final NameField team = new NameField(Texts.text("setup.form.team.name"), NameRule.TEAM);
    private final List<RepRow> reps = new ArrayList<>();
    private final Div rows = new Div();
    private final Div problem = new Div();

    FirstTeamForm(Setup setup) {
        this.setup = setup;
        Div card = getContent();
        card.addClassNames("gs-card", "gs-setup-form");
        email.setLabel(Texts.text("setup.form.email"));
        email.setHelperText("");
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        password.addValueChangeListener(change -> password.setInvalid(false));
        password.setHelperText(Texts.text("welcome.rule", PasswordRule.MIN));
        password.getElement().setAttribute("autocomplete", "new-password");
        Div you = form(name, email, password);
        rows.addClassName("gs-stack");
        Button add = new Button(Texts.text("setup.form.rep.add"), click -> addRow());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new SaveButton(Texts.text("setup.form.save"), this::save);
        Paragraph whose = new Paragraph(Texts.text("setup.form.reps.text"));
        whose.addClassName("gs-t2");
        card.add(
                new H1(Texts.text("setup.team.title")),
                problem,
                new H2(Texts.text("setup.form.you")),
                you,
                new H2(Texts.text("setup.form.team")),
                form(team),
                new H2(Texts.text("setup.form.reps")),
                whose,
                rows,
                add,
                save);
        addRow();
        addRow();
    }

    private static Div form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("gs-form");
        return form;
    }

    private void addRow() {
        RepRow row = new RepRow(gone -> {
            reps.remove(gone);
            rows.remove(gone);
        });
        reps.add(row);
        rows.add(row);
    }

    private void save() {
        problem.removeAll();
        entered().ifPresentOrElse(this::setUp, this::focusFirstRefusal);
    }

    private void setUp(FirstTeam wanted) {
        try {
            Setup.Done done = setup.setUp(wanted);
            SessionStart.remember(done.admin());
            showLinks(done.invited());
        } catch (EmailTaken twice) {
            problem.add(Notice.alert("", Texts.text("setup.form.email.twice")));
        } catch (AlreadySetUp late) {
            Anchor signIn = new Anchor("/sign-in", Texts.text("sign-in.title"));
            signIn.getElement().setAttribute("router-ignore", true);
            problem.add(Notice.alert("", Texts.text("setup.late")).with(signIn));
        }
    }

    private void focusFirstRefusal() {
        FirstRefusal.focus(Stream.concat(
                        Stream.of(name, email, password, team), reps.stream().flatMap(RepRow::fields))
                .toArray(Component[]::new));
    }

    /** What is entered, if all of it can be kept; if not, every field that cannot says why. */
    private Optional<FirstTeam> entered() {
        Optional<String> admin = name.name();
        Optional<EmailAddress> address = email.address();
        Optional<String> teamName = team.name();
        password.setErrorMessage(Texts.text("welcome.weak", PasswordRule.MIN, PasswordRule.MAX));
        password.setInvalid(!PasswordRule.accepts(password.getValue()));
        Set<String> seen = new HashSet<>();
        address.ifPresent(own -> seen.add(own.value()));
        long wrongRows = reps.stream().filter(row -> !row.isValid(seen)).count();
        if (admin.isEmpty() || address.isEmpty() || teamName.isEmpty() || password.isInvalid() || wrongRows > 0) {
            return Optional.empty();
        }
        return Optional.of(new FirstTeam(
                admin.get(),
                address.get(),
                password.getValue(),
                BrowserZone.get().orElse(ZoneId.systemDefault()),
                teamName.get(),
                reps.stream().map(RepRow::rep).flatMap(Optional::stream).toList()));
    }

    private void showLinks(List<Invited> invited) {
        Div card = getContent();
        card.removeAll();
        card.add(
                new H1(Texts.text("setup.done.title")),
                new Paragraph(Texts.text(invited.isEmpty() ? "setup.done.none" : "setup.done.text")));
        invited.forEach(person -> {
            Span who = new Span(person.person().name());
            who.addClassName("gs-b");
            TextField link = new TextField();
            link.setReadOnly(true);
            link.setAriaLabel(person.person().name());
            link.setWidthFull();
            link.getElement()
                    .executeJs(
                            "this.value = window.location.origin + $0",
                            person.link().path());
            Div row = new Div(who, link);
            row.addClassName("gs-col");
            card.add(row);
        });
        Anchor go = new Anchor("/", Texts.text("setup.done.go"));
        go.addClassNames("gs-btn", "gs-primary");
        go.getElement().setAttribute("router-ignore", true);
        card.add(go);
    }
}
