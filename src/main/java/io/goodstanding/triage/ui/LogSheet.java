package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.triage.Choice;
import io.goodstanding.triage.LogDesk;
import io.goodstanding.triage.Outlook;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form, its preview beside it, and the buttons that save. Live: what others log meanwhile shows in the preview. */
class LogSheet extends Composite<Div> {

    private final transient LogDesk desk;
    private final transient TeamScope scope;
    private final transient IncidentDialogs dialogs;
    private final transient Bell bell;
    private final transient Clock clock;
    private final LogForm form;
    private final DraftOffer draft;
    private final GuessPanel preview;
    private final SaveButton start = new SaveButton(Texts.text("log.save.start"), () -> save(true));
    private final SaveButton only = new SaveButton(Texts.text("log.save.only"), () -> save(false));
    /** On a phone in the place of the first one, in thumb reach. */
    private final SaveButton phone = new SaveButton(Texts.text("log.save.start"), () -> save(true));

    private transient Optional<RepName> heard = Optional.empty();
    private Registration listening = () -> {};

    LogSheet(
            LogForm form,
            DraftOffer draft,
            LogDesk desk,
            TeamScope scope,
            IncidentDialogs dialogs,
            Bell bell,
            Clock clock) {
        this.form = form;
        this.draft = draft;
        this.desk = desk;
        this.scope = scope;
        this.dialogs = dialogs;
        this.bell = bell;
        this.clock = clock;
        this.preview = new GuessPanel(
                form::insist,
                () -> new TypeDialog(form.guess().type(), form::chooseByHand).open(),
                open -> form.rep().ifPresent(rep -> dialogs.details(rep, open)));
        Div actions = actions();
        Div left = new Div(form, actions);
        left.addClassName("gs-log-left");
        getContent().add(left, preview);
        getContent().addClassNames("gs-cols", "gs-log");
        form.steps().put(Step.PREVIEW, preview, actions);
        form.steps().finish(phone);
    }

    private Div actions() {
        start.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        only.removeThemeVariants(ButtonVariant.PRIMARY);
        Stream.of(start, only, phone).forEach(button -> button.addClickListener(click -> refresh()));
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        Div actions = new Div(start, only, spacer, new KeyHints());
        actions.addClassNames("gs-actions", "gs-log-actions");
        return actions;
    }

    /** Shows the form as it is to begin with; from then on each change is kept as a draft. */
    void begin(List<RepName> reps, Optional<RepName> rep, Optional<Choice> choice, ZoneId reader) {
        form.offer(reps, rep);
        choice.ifPresent(form::choose);
        draft.look(
                Texts.of(reader, clock.instant()),
                begun -> form.show(
                        begun,
                        begun.accountId().isPresent()
                                ? scope.visible(begun.accountId().getAsLong())
                                : Optional.empty()));
        refresh();
        form.onChange(() -> {
            draft.keep(form.draft());
            refresh();
        });
    }

    private void refresh() {
        if (!form.rep().equals(heard)) {
            heard = form.rep();
            listening.remove();
            listening = Signal.effect(this, this::listen);
        } else {
            draw();
        }
    }

    /** Reads the account's revision, so that it runs again whenever the account changes. */
    private void listen() {
        heard.ifPresent(rep -> bell.revision(Topic.account(rep.id())).get());
        bell.revision(Topic.TEAMS).get();
        if (heard.filter(rep -> scope.visible(rep.id()).isEmpty()).isPresent()) {
            Page.open("");
        } else {
            draw();
        }
    }

    private void draw() {
        Optional<Outlook> outlook =
                form.rep().flatMap(rep -> form.entered().map(report -> desk.outlook(rep.id(), report)));
        preview.show(form.guess(), outlook, texts());
        boolean twin = outlook.flatMap(Outlook::twin).isPresent();
        boolean savable = !twin && !form.guess().isNoIncident();
        Stream.of(start, only, phone).forEach(button -> button.setEnabled(savable));
        if (twin) {
            form.steps().nothingMore();
        }
    }

    private void save(boolean toPlaybook) {
        Optional<IncidentReport> report = form.report();
        if (report.isEmpty()) {
            return;
        }
        RepName rep = form.rep().orElseThrow();
        try {
            IncidentDetails logged = desk.log(rep.id(), report.get(), draft.isKept());
            Optional<Refused> problem = form.screenshots().keepAt(logged.id());
            Page.say(Texts.text("incident.logged", IncidentWords.kind(logged.kind()), rep.name()));
            problem.ifPresent(
                    refused -> Page.refuse(Texts.text("log.screenshots.lost", texts().say(refused.phrase()))));
            LogPage.leave(logged, toPlaybook);
        } catch (Refused refused) {
            form.refuse(refused, texts());
        }
    }

    private Texts texts() {
        return Texts.of(form.zone(), clock.instant());
    }
}
