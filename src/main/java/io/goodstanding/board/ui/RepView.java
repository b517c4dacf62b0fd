package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.ui.AccountDialogs;
import io.goodstanding.account.ui.FigureDialogs;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.notice.AskState;
import io.goodstanding.notice.Asks;
import io.goodstanding.notice.ui.AskButtons;
import io.goodstanding.run.RunRow;
import io.goodstanding.run.ui.RunCards;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Standings;
import io.goodstanding.standing.ui.LevelLook;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.ticket.ui.TicketCards;
import io.goodstanding.triage.ui.LogPage;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One rep: standing with all reasons, the last 90 days, limits, incidents, and how fresh the data are. Live. */
@Route("rep/:repId([0-9]{1,18})")
@PermitAll
class RepView extends Page implements BeforeEnterObserver {

    static final String ID = "repId";

    /** Names the incident to look after. */
    private static final String CHECK = "check";

    /** Names the incident to look at. */
    private static final String INCIDENT = "incident";

    private final transient TeamScope scope;
    private final transient Standings standings;
    private final transient Accounts accounts;
    private final transient IncidentDialogs incidentDialogs;
    private final transient AccountDialogs accountDialogs;
    private final transient FigureDialogs figureDialogs;
    private final transient Asks asks;
    private final transient AskButtons askButtons;
    private final transient RunCards runCards;
    private final transient TicketCards ticketCards;
    private final transient Bell bell;
    private final ZoneId zone;
    private transient Optional<RepName> rep = Optional.empty();
    private Registration listening = () -> {};

    RepView(
            TeamScope scope,
            Standings standings,
            Accounts accounts,
            IncidentDialogs incidentDialogs,
            AccountDialogs accountDialogs,
            FigureDialogs figureDialogs,
            Asks asks,
            AskButtons askButtons,
            RunCards runCards,
            TicketCards ticketCards,
            Bell bell,
            CurrentUser user) {
        this.scope = scope;
        this.standings = standings;
        this.accounts = accounts;
        this.incidentDialogs = incidentDialogs;
        this.accountDialogs = accountDialogs;
        this.figureDialogs = figureDialogs;
        this.asks = asks;
        this.askButtons = askButtons;
        this.runCards = runCards;
        this.ticketCards = ticketCards;
        this.bell = bell;
        this.zone = user.require().zone();
    }

    /** The address of a rep's page. */
    static String address(long repId) {
        return "rep/" + repId;
    }

    static void open(long repId) {
        UI.getCurrent().navigate(RepView.class, new RouteParameters(ID, String.valueOf(repId)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long repId = Long.parseLong(event.getRouteParameters().get(ID).orElseThrow());
        rep = scope.visible(repId);
        if (rep.isEmpty()) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        title(rep.get().name());
        listening.remove();
        listening = Registration.combine(Signal.effect(this, this::listen), Signal.effect(this, this::leave));
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter(CHECK).ifPresent(id -> openCheck(rep.get(), id));
        query.getSingleParameter(INCIDENT).ifPresent(id -> openDetails(rep.get(), id));
    }

    /** A notice leads straight to the question whether an incident is over, as long as it is open. */
    private void openCheck(RepName shown, String incidentId) {
        incident(shown, incidentId)
                .filter(incident -> incident.liftedAt().isEmpty())
                .ifPresent(incident -> incidentDialogs.check(shown, incident));
    }

    /** Another one leads to what is said about an incident. */
    private void openDetails(RepName shown, String incidentId) {
        incident(shown, incidentId).ifPresent(incident -> incidentDialogs.details(shown, incident));
    }

    private Optional<IncidentDetails> incident(RepName shown, String incidentId) {
        return standings.of(shown.id()).facts().incidents().stream()
                .filter(incident -> String.valueOf(incident.id()).equals(incidentId))
                .findFirst();
    }

    /** Reads the account's revision, so that it runs again whenever the account changes. */
    private void listen() {
        rep.ifPresent(shown -> {
            bell.revision(Topic.account(shown.id())).get();
            scope.visible(shown.id()).ifPresentOrElse(this::draw, () -> Page.open(""));
        });
    }

    /** Whoever no longer looks after the rep's team leaves the page at once. */
    private void leave() {
        bell.revision(Topic.TEAMS).get();
        if (rep.filter(shown -> scope.visible(shown.id()).isEmpty()).isPresent()) {
            Page.open("");
        }
    }

    private void draw(RepName shown) {
        Assessment assessment = standings.of(shown.id());
        Texts texts = Texts.of(zone, assessment.at());
        RepTimeline timeline = new RepTimeline(assessment, texts);
        removeAll();
        add(
                crumb(shown),
                new RepHero(
                        assessment,
                        accounts.profile(shown.id()),
                        timeline.restrictedDays(),
                        figureDialogs,
                        texts,
                        actions(shown)),
                timeline,
                columns(shown, assessment, texts));
    }

    private Component crumb(RepName shown) {
        Div crumb = new Div();
        crumb.addClassName("gs-crumb");
        if (scope.current().hasTeams()) {
            crumb.add(new Anchor("board", Texts.text("nav.board")), GsIcon.CHEVRON_RIGHT.small());
        }
        crumb.add(new Span(shown.name()));
        return crumb;
    }

    private Component[] actions(RepName shown) {
        Button log = Keys.on("l", RepHero.logButton(() -> LogPage.open(shown.id())));
        Button enter = new Button(
                Texts.text("numbers.enter"), GsIcon.PENCIL.create(), click -> accountDialogs.enterNumbers(shown));
        Button describe = new Button(Texts.text("profile.edit"), click -> accountDialogs.describe(shown));
        describe.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new Component[] {log, enter, describe};
    }

    private Component columns(RepName shown, Assessment assessment, Texts texts) {
        Div now = stack();
        List<IncidentDetails> open = assessment.facts().incidents().stream()
                .filter(incident -> incident.isOpen(assessment.at()))
                .toList();
        Optional<AskState> asked = askable(shown);
        List<RunRow> runs = runCards.of(shown.id());
        open.forEach(incident -> now.add(new IncidentCard(
                shown,
                incident,
                LevelLook.of(assessment.standing().level()),
                runCards.ofIncident(incident, runs, texts),
                asked.map(state -> askButtons.toCheck(shown.id(), incident.id(), state, texts)),
                assessment.facts().incidents().stream().anyMatch(incident::mayBeDoubleOf),
                incidentDialogs,
                texts)));
        now.add(ticketCards.of(shown, open, texts));
        now.add(runCards.others(shown.id(), runs, texts));
        now.add(new RepWeeksCard(assessment, figureDialogs, texts));
        boolean own = scope.current().isOwn(shown.id());
        Div columns = new Div(
                new RepLimitsCard(assessment, figureDialogs, texts),
                now,
                stack(
                        new FreshnessCard(
                                assessment,
                                own,
                                asked.map(state -> askButtons.toImport(shown.id(), state, texts)),
                                accountDialogs,
                                texts),
                        new AccountCard(accounts.particulars(shown.id()), accounts.profile(shown.id()), texts)),
                new RepHistoryCard(shown, assessment.facts().incidents(), incidentDialogs, texts));
        columns.addClassNames("gs-cols", "gs-rep");
        return columns;
    }

    /** Nobody asks the own account. */
    private Optional<AskState> askable(RepName shown) {
        return scope.current().isOwn(shown.id())
                ? Optional.empty()
                : Optional.ofNullable(asks.of(List.of(shown.id())).get(shown.id()));
    }

    private static Div stack(Component... cards) {
        Div stack = new Div(cards);
        stack.addClassName("gs-stack");
        return stack;
    }
}
