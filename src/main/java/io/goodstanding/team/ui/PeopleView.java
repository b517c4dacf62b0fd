package io.goodstanding.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.Role;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.ui.Roster.Row;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * Who is in which team and who may sign in, live. Admins see and change everybody here, managers those of their own
 * teams.
 */
@Route("people")
@Menu(title = "nav.people", icon = "PEOPLE", order = 4)
@RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE})
class PeopleView extends Page {

    private final transient PeopleDesk desk;
    private final transient Bell bell;
    private final PeopleFilter filter = new PeopleFilter(this::filter);
    private final PeopleGrid grid;
    private final TeamsCard teamsCard;
    private transient List<Row> rows = List.of();
    private int teams;

    PeopleView(PeopleDesk desk, Bell bell) {
        this.desk = desk;
        this.bell = bell;
        grid = new PeopleGrid(desk.texts(), row -> PersonDialog.mayChange(this.desk, row), this::change);
        teamsCard = new TeamsCard(desk.isAdmin(), this::addTeam, this::changeTeam);
        title(Texts.text("nav.people"));
        Div columns = new Div(grid, teamsCard);
        columns.addClassName("gs-cols");
        add(head(Texts.text("nav.people"), spacer(), addRepButton(), addPersonButton()), filter, columns);
        Breakpoint.DESK.watch(this, narrow -> {
            setClassName("gs-fill", !narrow);
            columns.setClassName("gs-side", !narrow);
        });
        Signal.effect(this, this::listen);
    }

    private Button addRepButton() {
        return new Button(Texts.text("people.rep.add"), click -> new AddRepDialog(desk, this::draw).open());
    }

    private Button addPersonButton() {
        Button add = new Button(
                Texts.text("people.person.add"),
                GsIcon.PLUS.create(),
                click -> new AddPersonDialog(desk, invited -> {
                            draw();
                            new LinkDialog(invited.person().name(), invited.link(), desk.texts()).open();
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    /** Reads the revision of teams and people, so that it runs again whenever one of them changes. */
    private void listen() {
        bell.revision(Topic.TEAMS).get();
        draw();
    }

    private void draw() {
        Roster roster = new Roster(desk.directory().house(), desk.ofSample());
        rows = roster.rows();
        teams = roster.house().teams().size();
        filter.setTeams(roster.house().teams());
        grid.show(rows);
        filter();
        teamsCard.show(roster.teamRows());
    }

    private void filter() {
        filter.setCount(grid.filter(filter::wants), rows.size());
    }

    private void change(Row row) {
        new PersonDialog(desk, row, teams > 1, this::draw).open();
    }

    private void addTeam() {
        new AddTeamDialog(desk.teams(), this::draw).open();
    }

    private void changeTeam(TeamName team) {
        new TeamDialog(desk, team, this::draw).open();
    }
}
