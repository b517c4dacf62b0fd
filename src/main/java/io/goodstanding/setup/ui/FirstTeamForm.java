package io.goodstanding.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.PasswordRule;
import io.goodstanding.access.ui.SessionStart;
import io.goodstanding.setup.FirstTeam;
import io.goodstanding.setup.Setup;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.Teams.Invited;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The admin, the first team and its reps, on one page; a refusal leaves everything that was typed. */
class FirstTeamForm extends Composite<Div> {

    private static final int MAX_NAME = 120;
    private static final int MAX_TEAM = 80;

    private final transient Setup setup;
    private final TextField name = new TextField(Texts.text("setup.form.name"));
    private final EmailField email = new EmailField(Texts.text("setup.form.email"));
    private final PasswordField password = new PasswordField(Texts.text("setup.form.password"));
    private final TextField team = new TextField(Texts.text("setup.form.team.name"));
    private final List<RepRow> reps = new ArrayList<>();
    private final Div rows = new Div();
    private final Div problem = new Div();

    FirstTeamForm(Setup setup) {
        this.setup = setup;
        Div card = getContent();
        card.addClassNames("gs-card", "gs-setup-form");
        name.setMaxLength(MAX_NAME);
        team.setMaxLength(MAX_TEAM);
        password.setHelperText(Texts.text("welcome.rule", PasswordRule.MIN));
        password.getElement().setAttribute("autocomplete", "new-password");
        Div you = form(name, email, password);
        rows.addClassName("gs-stack");
        Button add = new Button(Texts.text("setup.form.rep.add"), click -> addRow());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(Texts.text("setup.form.save"), click -> saveOnce(click.getSource()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
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

    /** Whatever happens, the button works again and what was typed can be saved. */
    private void saveOnce(Button button) {
        try {
            save();
        } finally {
            button.setEnabled(true);
        }
    }

    private void save() {
        problem.removeAll();
        if (!isValid()) {
            return;
        }
        FirstTeam wanted = new FirstTeam(
                NameRule.PERSON.clean(name.getValue()),
                EmailAddress.parse(email.getValue()).orElseThrow(),
                password.getValue(),
                zone(),
                NameRule.TEAM.clean(team.getValue()),
                reps.stream().map(RepRow::rep).flatMap(Optional::stream).toList());
        try {
            Setup.Done done = setup.setUp(wanted);
            SessionStart.remember(done.admin());
            showLinks(done.invited());
        } catch (EmailTaken twice) {
            problem.add(Notice.alert("", Texts.text("setup.form.email.twice")));
        } catch (IllegalStateException late) {
            problem.add(Notice.alert("", Texts.text("setup.late")));
        }
    }

    private boolean isValid() {
        boolean valid = RepRow.need(
                        name, !NameRule.PERSON.clean(name.getValue()).isEmpty(), "setup.form.name.missing")
                & RepRow.need(team, !NameRule.TEAM.clean(team.getValue()).isEmpty(), "setup.form.name.missing");
        email.setErrorMessage(Texts.text("setup.form.email.bad"));
        email.setInvalid(EmailAddress.parse(email.getValue()).isEmpty());
        password.setErrorMessage(Texts.text("welcome.weak", PasswordRule.MIN, PasswordRule.MAX));
        password.setInvalid(!PasswordRule.accepts(password.getValue()));
        valid &= !email.isInvalid() & !password.isInvalid();
        Set<String> seen = new HashSet<>();
        EmailAddress.parse(email.getValue()).ifPresent(own -> seen.add(own.value()));
        for (RepRow row : reps) {
            valid &= row.isValid(seen);
        }
        return valid;
    }

    private static ZoneId zone() {
        try {
            return ZoneId.of(
                    UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId());
        } catch (DateTimeException | NullPointerException unknown) {
            return ZoneId.systemDefault();
        }
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
