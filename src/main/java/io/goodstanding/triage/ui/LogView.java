package io.goodstanding.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.incident.ui.IncidentParts;
import io.goodstanding.live.Bell;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.triage.Choice;
import io.goodstanding.triage.Drafts;
import io.goodstanding.triage.LogDesk;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Logs an incident in under a minute: what LinkedIn shows, and beside it what saving would change. */
@Route(LogPage.ROUTE)
@PermitAll
class LogView extends Page implements BeforeEnterObserver {

    private final transient LogDesk desk;
    private final transient Drafts drafts;
    private final transient TeamScope scope;
    private final transient IncidentParts parts;
    private final transient IncidentDialogs dialogs;
    private final transient Bell bell;
    private final transient Clock clock;
    private final ZoneId reader;

    LogView(
            LogDesk desk,
            Drafts drafts,
            TeamScope scope,
            IncidentParts parts,
            IncidentDialogs dialogs,
            Bell bell,
            CurrentUser user,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.scope = scope;
        this.parts = parts;
        this.dialogs = dialogs;
        this.bell = bell;
        this.clock = clock;
        this.reader = user.require().zone();
        addClassName("gs-log-page");
        title(Texts.text("log.crumb"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<RepName> reps = scope.reps();
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> wanted = query.getSingleParameter(LogPage.REP);
        Optional<RepName> chosen = reps.stream()
                .filter(rep -> wanted.map(String.valueOf(rep.id())::equals).orElse(reps.size() == 1))
                .findFirst();
        if (wanted.isPresent() && chosen.isEmpty()) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        removeAll();
        if (reps.isEmpty()) {
            add(
                    head(Texts.text("log.title")),
                    new EmptyState(GsIcon.PEOPLE, Texts.text("board.nobody.title"), Texts.text("log.nobody")));
        } else {
            build(reps, chosen, query.getSingleParameter(LogPage.CHOICE).flatMap(LogView::choice));
        }
    }

    /** As it is written in an address: "weekly-limit". */
    private static Optional<Choice> choice(String written) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.name().equalsIgnoreCase(written.replace('-', '_')))
                .findFirst();
    }

    private void build(List<RepName> reps, Optional<RepName> rep, Optional<Choice> choice) {
        DraftOffer draft = new DraftOffer(drafts);
        LogForm form = new LogForm(parts.waitingScreenshots(), reader, clock);
        LogSheet sheet = new LogSheet(form, draft, desk, scope, dialogs, bell, clock);
        Span hint = new Span(Texts.text("log.hint"));
        hint.addClassNames("gs-sm", "gs-t3");
        Button cancel = new Button(Texts.text("action.cancel"), click -> cancel(form.rep(), draft));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(crumb(), head(Texts.text("log.title"), hint, spacer(), cancel), draft, sheet, form.steps());
        sheet.begin(reps, rep, choice, reader);
    }

    /** What was entered stays as a draft, and is offered the next time. */
    private static void cancel(Optional<RepName> rep, DraftOffer draft) {
        if (draft.isKept()) {
            Page.say(Texts.text("log.draft.kept"));
        }
        Page.open(rep.map(one -> "rep/" + one.id()).orElse(""));
    }

    private Div crumb() {
        boolean hasTeams = scope.current().hasTeams();
        Div crumb = new Div(
                new Anchor(hasTeams ? "board" : "my-standing", Texts.text(hasTeams ? "nav.board" : "nav.mine")),
                GsIcon.CHEVRON_RIGHT.small(),
                new Span(Texts.text("log.crumb")));
        crumb.addClassName("gs-crumb");
        return crumb;
    }
}
