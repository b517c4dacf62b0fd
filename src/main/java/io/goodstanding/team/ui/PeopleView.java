package io.goodstanding.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.OneTimeLink;
import io.goodstanding.access.People;
import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.Teams;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.SignIn;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;

/** Who is in which team and who may sign in; admins add both here. */
@Route("people")
@Menu(title = "nav.people", icon = "PEOPLE", order = 4)
@RolesAllowed(Role.ADMIN_ROLE)
class PeopleView extends Page {

    private final transient People people;
    private final transient Teams teams;
    private final transient Clock clock;
    private final ZoneId zone;
    private final TextField search = new TextField();
    private final PeopleGrid grid = new PeopleGrid(this::askForLink);
    private final TeamsCard teamsCard = new TeamsCard(this::addTeam);

    PeopleView(People people, Teams teams, CurrentUser user, Clock clock) {
        this.people = people;
        this.teams = teams;
        this.clock = clock;
        this.zone = user.require().zone();
        title(Texts.text("nav.people"));
        searchField();
        Button addRep = new Button(Texts.text("people.rep.add"), click -> addRep());
        Button addPerson = new Button(Texts.text("people.person.add"), GsIcon.PLUS.create(), click -> addPerson());
        addPerson.addThemeVariants(ButtonVariant.PRIMARY);
        Div columns = new Div(grid, teamsCard);
        columns.addClassName("gs-cols");
        add(head(Texts.text("nav.people"), spacer(), search, addRep, addPerson), columns);
        Breakpoint.DESK.watch(this, narrow -> {
            setClassName("gs-fill", !narrow);
            columns.setClassName("gs-side", !narrow);
        });
        draw();
    }

    private void searchField() {
        search.addClassName("gs-search");
        search.setPlaceholder(Texts.text("people.search"));
        search.setAriaLabel(Texts.text("people.search"));
        search.setPrefixComponent(GsIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.filter(change.getValue()));
        Keys.on(Keys.SEARCH, search);
    }

    private void draw() {
        Roster roster = Roster.of(people, teams);
        grid.show(roster.rows());
        teamsCard.show(roster.teamRows());
    }

    private void addTeam() {
        new AddTeamDialog(teams, this::draw).open();
    }

    private void addRep() {
        new AddRepDialog(teams, teams.all(), zone, this::draw).open();
    }

    private void addPerson() {
        new AddPersonDialog(teams, teams.all(), zone, invited -> {
                    draw();
                    show(invited.person().name(), invited.link());
                })
                .open();
    }

    /** Asks first: a link that was handed over before stops working. */
    private void askForLink(Row row) {
        row.userId().ifPresent(userId -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(Texts.text("people.link.ask", row.name()));
            dialog.setText(Texts.text(
                    row.signIn() == SignIn.DONE ? "people.link.ask.done" : "people.link.ask.not-yet", row.name()));
            dialog.setCancelable(true);
            dialog.setCancelText(Texts.text("action.cancel"));
            dialog.setConfirmText(Texts.text("people.link.make"));
            dialog.addConfirmListener(confirmed -> show(row.name(), people.link(userId)));
            dialog.open();
        });
    }

    private void show(String name, OneTimeLink link) {
        new LinkDialog(name, link, Texts.of(zone, clock.instant())).open();
    }
}
