package io.goodstanding.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.account.ui.AccountDialogs;
import io.goodstanding.board.Board;
import io.goodstanding.board.BoardSnapshot;
import io.goodstanding.board.Need;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.notice.AskState;
import io.goodstanding.notice.Asks;
import io.goodstanding.notice.ui.AskButtons;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.triage.ui.LogPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every rep in sight, at a glance, live. */
@Route("board")
@Menu(title = "nav.board", icon = "BOARD", order = 1)
@RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE})
class BoardView extends Page {

    private final transient Board board;
    private final transient TeamScope scope;
    private final transient Bell bell;
    private final transient Incidents incidents;
    private final transient Asks asks;
    private final transient AskButtons askButtons;
    private final transient IncidentDialogs incidentDialogs;
    private final transient AccountDialogs accountDialogs;
    private final ZoneId zone;
    private final Tabs tabs = new Tabs();
    private final Span clock = new Span();
    private final TextField search = new TextField();
    private final BoardStrip strip = new BoardStrip(this::filter);
    private final NeedsQueue needs = new NeedsQueue(this::act);
    private final BoardGrid grid;
    private final Div empty = new Div();
    private final Button log;
    private transient BoardSnapshot snapshot;

    BoardView(
            Board board,
            TeamScope scope,
            Bell bell,
            CurrentUser user,
            Incidents incidents,
            Asks asks,
            AskButtons askButtons,
            IncidentDialogs incidentDialogs,
            AccountDialogs accountDialogs) {
        super("gs-fill", "gs-tight");
        this.board = board;
        this.scope = scope;
        this.bell = bell;
        this.incidents = incidents;
        this.asks = asks;
        this.askButtons = askButtons;
        this.incidentDialogs = incidentDialogs;
        this.accountDialogs = accountDialogs;
        this.zone = user.require().zone();
        this.snapshot = BoardSnapshot.EMPTY;
        this.grid = new BoardGrid(words());
        this.log = Keys.on("l", new Button(Texts.text("incident.log"), GsIcon.PLUS.create(), click -> LogPage.open()));
        title(Texts.text("nav.board"));
        tabs.addThemeName("filled");
        tabs.addSelectedChangeListener(change -> draw(true));
        searchField();
        log.addThemeVariants(ButtonVariant.PRIMARY);
        clock.addClassNames("gs-sm", "gs-t3", "gs-live-state");
        add(head(Texts.text("nav.board"), tabs, clock, spacer(), search, log), strip, needs, grid, empty);
        Signal.effect(this, this::listen);
    }

    private void teamTabs(Scope seen) {
        List<TeamName> teams = seen.teams();
        Optional<TeamName> chosen = chosenTeam();
        tabs.setVisible(teams.size() > 1 || !seen.standingIn().isEmpty());
        tabs.removeAll();
        tabs.add(new TeamTab(Optional.empty(), Texts.text("board.all-teams")));
        teams.forEach(team -> tabs.add(new TeamTab(Optional.of(team), nameOf(team, seen))));
        tabs.setSelectedIndex(chosen.map(teams::indexOf).orElse(-1) + 1);
    }

    /** With the reason, where the team is in sight only for some days. */
    private String nameOf(TeamName team, Scope seen) {
        return seen.standingIn(team)
                .map(why -> Texts.text(
                        "stand-in.team",
                        team.name(),
                        why.absent(),
                        words().texts().day(why.last())))
                .orElse(team.name());
    }

    private void searchField() {
        search.addClassName("gs-search");
        search.setPlaceholder(Texts.text("board.search"));
        search.setAriaLabel(Texts.text("board.search"));
        search.setPrefixComponent(GsIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        Keys.on(Keys.SEARCH, search);
    }

    /** Reads the revision of everything in sight, so that it runs again whenever one of them changes. */
    private void listen() {
        bell.revision(Topic.TEAMS).get();
        Scope seen = scope.current();
        seen.teams().forEach(team -> bell.revision(Topic.team(team.id())).get());
        seen.ownRepId().ifPresent(id -> bell.revision(Topic.account(id)).get());
        BoardSnapshot before = snapshot;
        snapshot = board.snapshot();
        boolean anew = !snapshot.scope().equals(before.scope());
        if (anew) {
            teamTabs(snapshot.scope());
        }
        draw(anew);
    }

    private void draw(boolean anew) {
        BoardSnapshot part = chosenTeam().map(team -> snapshot.of(team.id())).orElse(snapshot);
        Map<Long, String> teams =
                snapshot.scope().teams().stream().collect(Collectors.toMap(TeamName::id, TeamName::name));
        RowWords words = words();
        clock.setText(Texts.text("board.live", words.texts().moment(snapshot.at())));
        strip.show(part, words.texts());
        List<Need> waiting = part.needs();
        needs.show(waiting, asking(waiting, words.texts()), words.texts());
        if (anew) {
            grid.show(part.rows(), teams, words);
        } else {
            grid.update(part.rows(), teams, words);
        }
        filter();
        showEmptiness(snapshot.rows().isEmpty());
    }

    /** Where numbers are missing the rep is asked to import; who does not sign in is worked for by the manager. */
    private Function<Need, Optional<Button>> asking(List<Need> waiting, Texts texts) {
        List<Long> stale = waiting.stream()
                .filter(need -> need.kind() == Need.Kind.ENTER_NUMBERS)
                .map(need -> need.row().repId())
                .toList();
        Map<Long, AskState> states = asks.of(stale);
        return need -> Optional.of(need)
                .filter(one -> one.kind() == Need.Kind.ENTER_NUMBERS)
                .map(one -> states.get(one.row().repId()))
                .filter(AskState::signsIn)
                .filter(state -> !snapshot.scope().isOwn(need.row().repId()))
                .map(state -> askButtons.importButton(need.row().repId(), state, texts));
    }

    private void showEmptiness(boolean nobody) {
        strip.setVisible(!nobody);
        needs.setVisible(!nobody);
        grid.setVisible(!nobody);
        log.setEnabled(!nobody);
        empty.removeAll();
        if (nobody) {
            empty.add(new EmptyState(GsIcon.PEOPLE, Texts.text("board.nobody.title"), Texts.text("board.nobody.text")));
        }
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.filter(
                row -> strip.wants(row) && row.name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Optional<TeamName> chosenTeam() {
        return tabs.getSelectedTab() instanceof TeamTab tab ? tab.team : Optional.empty();
    }

    /** Opens the place where the work is done. */
    private void act(Need need) {
        long repId = need.row().repId();
        switch (need.kind()) {
            case HELP, TIDY_UP -> RepView.open(repId);
            case TICKET_DUE -> need.row().ticket().ifPresent(ticket -> Page.open("ticket/" + ticket.id()));
            case STEP_LATE, MANAGER_STEP -> need.row().run().ifPresent(run -> Page.open("run/" + run.runId()));
            case ENTER_NUMBERS -> accountDialogs.enterNumbers(scope.require(repId));
            case CHECK_LIFT ->
                need.row()
                        .incident()
                        .flatMap(open -> incidents.of(repId).stream()
                                .filter(incident -> incident.id() == open.id())
                                .findFirst())
                        .ifPresent(incident -> incidentDialogs.check(scope.require(repId), incident));
        }
    }

    private RowWords words() {
        return new RowWords(Texts.of(zone, snapshot.at()));
    }

    private static final class TeamTab extends Tab {
        private final transient Optional<TeamName> team;

        private TeamTab(Optional<TeamName> team, String label) {
            super(label);
            this.team = team;
        }
    }
}
