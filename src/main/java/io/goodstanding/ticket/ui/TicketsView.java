package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.ticket.TicketList;
import io.goodstanding.ticket.TicketRow;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** All cases in sight, and how long LinkedIn's answers took. Live. */
@Route("tickets")
@Menu(title = "nav.tickets", icon = "TICKET", order = 2.7)
@PermitAll
class TicketsView extends Page {

    private final transient TicketList list;
    private final transient TeamScope scope;
    private final transient Bell bell;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Tabs tabs = new Tabs();
    private final Tab cases = new Tab(Texts.text("tickets.cases"));
    private final Tab answers = new Tab(Texts.text("tickets.answers"));
    private final Div place = new Div();
    private final TicketFilterBar filter;
    private final TicketsGrid grid;

    TicketsView(TicketList list, TicketDesk desk, TeamScope scope, Bell bell, CurrentUser user, Clock clock) {
        super("gs-tickets-page");
        this.list = list;
        this.scope = scope;
        this.bell = bell;
        this.user = user;
        this.clock = clock;
        this.grid = new TicketsGrid(desk);
        this.filter = new TicketFilterBar(desk, this::filter);
        title(Texts.text("nav.tickets"));
        tabs.add(cases, answers);
        tabs.addSelectedChangeListener(change -> draw());
        place.addClassName("gs-stack");
        add(head(Texts.text("nav.tickets"), tabs), place);
        Signal.effect(this, this::listen);
    }

    private void listen() {
        Scope seen = scope.current();
        bell.revision(Topic.TEAMS).get();
        seen.teams().stream()
                .map(TeamName::id)
                .map(Topic::team)
                .forEach(topic -> bell.revision(topic).get());
        if (seen.ownRepId().isPresent()) {
            bell.revision(Topic.account(seen.ownRepId().getAsLong())).get();
        }
        filter.setTeams(seen.teams());
        draw();
    }

    private void draw() {
        place.removeAll();
        if (tabs.getSelectedTab() == answers) {
            place.add(new AnswersTable(list.statistics()));
            return;
        }
        place.add(filter, grid);
        List<TicketRow> rows = list.all();
        grid.show(rows, Texts.of(user.require().zone(), clock.instant()));
        filter();
    }

    private void filter() {
        filter.count(grid.filter(filter.wanted()), grid.rows(), grid.texts().now());
    }
}
