package io.goodstanding.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.goodstanding.access.People;
import io.goodstanding.access.RequestOrigin;
import io.goodstanding.database.SampleSchemaRefusedException;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.setup.SampleCompany;
import io.goodstanding.setup.Setup;
import io.goodstanding.setup.SetupCode;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.SaveButton;
import java.util.List;

/** The first page of a fresh installation: opened by the code from the log, it begins a team or the sample. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CODE = "code";

    private final transient People people;
    private final transient SchemaSwitch schema;
    private final transient SetupCode code;
    private final transient Setup setup;
    private final transient SampleCompany sample;
    private final TextField typed = new TextField();

    SetupView(People people, SchemaSwitch schema, SetupCode code, Setup setup, SampleCompany sample) {
        this.people = people;
        this.schema = schema;
        this.code = code;
        this.setup = setup;
        this.sample = sample;
        addClassNames("gs-alone", "gs-setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (schema.isSample()) {
            event.forwardTo("view-as");
            return;
        }
        if (!people.isEmpty()) {
            event.forwardTo("");
            return;
        }
        show(askForCode());
        List<String> codes = event.getLocation().getQueryParameters().getParameters(CODE);
        if (!codes.isEmpty()) {
            typed.setValue(codes.getFirst());
            open();
        }
    }

    private Component askForCode() {
        typed.setLabel(getTranslation("setup.code"));
        typed.setManualValidation(true);
        typed.addValueChangeListener(change -> typed.setInvalid(false));
        typed.setAutofocus(true);
        typed.setWidthFull();
        Button open = new SaveButton(getTranslation("setup.code.open"), this::open);
        open.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        return card(
                new H1(getTranslation("setup.title")), new Paragraph(getTranslation("setup.code.text")), typed, open);
    }

    private void open() {
        switch (code.tryOpen(typed.getValue(), VaadinServletRequest.getCurrent().getRemoteAddr())) {
            case RIGHT -> show(choices());
            case WRONG -> refuse("setup.code.wrong");
            case TOO_OFTEN -> refuse("setup.code.slow");
        }
    }

    private void refuse(String key) {
        typed.setErrorMessage(getTranslation(key));
        typed.setInvalid(true);
        typed.focus();
    }

    private Component choices() {
        Button team = new Button(getTranslation("setup.team.start"), click -> show(new FirstTeamForm(setup)));
        team.addThemeVariants(ButtonVariant.PRIMARY);
        Div problem = new Div();
        Div cards = new Div(choice(GsIcon.PEOPLE, "setup.team", "setup.team.text", team), sampleChoice(problem));
        cards.addClassName("gs-begin");
        Div whole = new Div(new H1(getTranslation("setup.choice.title")), problem, cards);
        whole.addClassName("gs-stack");
        return whole;
    }

    /** While the sample is shown, browsers on other machines are refused: a click from there would lock itself out. */
    private Div sampleChoice(Div problem) {
        if (!RequestOrigin.isThisMachine(VaadinServletRequest.getCurrent())) {
            return choice(GsIcon.BOARD, "setup.sample", "setup.sample.elsewhere");
        }
        Button explore = new Button(getTranslation("setup.sample.start"));
        explore.setDisableOnClick(true);
        explore.addClickListener(click -> explore(explore, problem));
        return choice(GsIcon.BOARD, "setup.sample", "setup.sample.text", explore);
    }

    private Div choice(GsIcon icon, String key, String textKey, Component... start) {
        Div disc = new Div(icon.large());
        disc.addClassName("gs-disc");
        Paragraph text = new Paragraph(getTranslation(textKey));
        text.addClassName("gs-t2");
        Div card = card(disc, new H2(getTranslation(key + ".title")), text);
        card.add(start);
        return card;
    }

    private void explore(Button button, Div problem) {
        try {
            sample.explore();
            getUI().ifPresent(ui -> ui.navigate("view-as"));
        } catch (SampleSchemaRefusedException refused) {
            problem.removeAll();
            problem.add(Notice.alert("", getTranslation("setup.sample.refused", refused.getMessage())));
        } finally {
            button.setEnabled(true);
        }
    }

    private void show(Component content) {
        Span logo = new Span();
        logo.addClassName("gs-logo");
        Div brand = new Div(logo, new Span(getTranslation("app.name")));
        brand.addClassName("gs-brand");
        removeAll();
        add(brand, content);
    }

    private static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("gs-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("setup.title"));
    }
}
