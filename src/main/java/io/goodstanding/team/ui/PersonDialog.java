package io.goodstanding.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.OneTimeLink;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.Seat;
import io.goodstanding.team.StandIn.Who;
import io.goodstanding.team.Teams.Invited;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.State;

/** One person: what is known, and what the user may do about it. Each action says what follows before it is done. */
class PersonDialog extends Dialog {

    private final transient PeopleDesk desk;
    private final transient Row row;
    private final SerializableRunnable onDone;
    private final Div actions = new Div();

    PersonDialog(PeopleDesk desk, Row row, boolean otherTeams, SerializableRunnable onDone) {
        this.desk = desk;
        this.row = row;
        this.onDone = onDone;
        setHeaderTitle(row.name());
        actions.addClassName("gs-person-actions");
        Div content = new Div(facts(), actions);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        row.person().ifPresent(this::personActions);
        row.seat().ifPresent(seat -> seatActions(seat, otherTeams));
        row.person().ifPresent(this::standInAction);
        row.person().ifPresent(this::accessActions);
        Button close = new Button(Texts.text("people.link.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    /** Whether the user may do anything about the person at all: the same as the services say. */
    static boolean mayChange(PeopleDesk desk, Row row) {
        boolean aboveOrEqual = row.person()
                .filter(person -> person.role() != Role.REP && !desk.isSelf(person.id()))
                .isPresent();
        return desk.isAdmin() || row.seat().isPresent() && !aboveOrEqual;
    }

    private Div facts() {
        PersonWords words = new PersonWords(row, desk.texts());
        Div facts = new Div(
                line(words.below(), "gs-t2"),
                line(words.teams().isEmpty() ? words.role() : words.role() + " · " + words.teams(), "gs-t2"),
                line(
                        words.since().isEmpty() ? words.state() : words.state() + " · " + words.since(),
                        words.stateCss()));
        facts.addClassNames("gs-col", "gs-gap-s");
        return facts;
    }

    private static Span line(String text, String css) {
        Span line = new Span(text);
        line.addClassNames("gs-wording", css);
        return line;
    }

    private void personActions(Person person) {
        if (desk.isAdmin()) {
            action(GsIcon.PENCIL, "people.action.edit", () -> new EditPersonDialog(desk, person, onDone).open());
        }
        if (person.active() && row.state() != State.LEFT && mayMakeLink(person)) {
            action(
                    GsIcon.KEY,
                    person.hasSignedIn() ? "people.action.reset" : "people.action.invite-again",
                    () -> askForLink(person));
        }
    }

    private boolean mayMakeLink(Person person) {
        boolean lasting = person.hasSignedIn()
                && row.seat()
                        .filter(seat -> desk.isStandingIn(seat.rep().teamId()))
                        .isPresent();
        return desk.isAdmin() || person.role() == Role.REP && !lasting;
    }

    /** Managers find their own in the menu at their name; an admin agrees it for somebody who fell ill. */
    private void standInAction(Person person) {
        if (desk.isAdmin() && person.active() && person.role() == Role.MANAGER) {
            action(
                    GsIcon.CALENDAR,
                    "people.action.stand-in",
                    () -> desk.standIns().open(new Who(person.id(), person.name())));
        }
    }

    private void seatActions(Seat seat, boolean otherTeams) {
        if (row.person().isEmpty() && seat.isWatched()) {
            action(GsIcon.PENCIL, "people.action.edit", () -> new EditRepDialog(desk, seat, onDone).open());
            action(GsIcon.MAIL, "people.action.invite", () -> new InviteRepDialog(desk, seat, this::invited).open());
        }
        if (!seat.isWatched()) {
            action(GsIcon.UNDO, "people.action.return", () -> new MoveDialog(desk, seat, onDone).open());
        } else if (!desk.isStandingIn(seat.rep().teamId())) {
            if (otherTeams) {
                action(GsIcon.ARROW_RIGHT, "people.action.move", () -> new MoveDialog(desk, seat, onDone).open());
            }
            action(
                    GsIcon.SIGN_OUT,
                    "people.action.leave",
                    () -> new LeaveDialog(desk, seat, row.person(), onDone).open());
        }
    }

    private void accessActions(Person person) {
        if (desk.isAdmin() && !desk.isSelf(person.id())) {
            action(
                    person.active() ? GsIcon.LOCK : GsIcon.CHECK,
                    person.active() ? "people.action.off" : "people.action.on",
                    () -> new AccessDialog(desk, person, onDone).open());
        }
    }

    private void action(GsIcon icon, String key, SerializableRunnable action) {
        actions.add(new Button(Texts.text(key), icon.create(), click -> {
            close();
            action.run();
        }));
    }

    /** Asks first: a link that was handed over before stops working. */
    private void askForLink(Person person) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("people.link.ask", person.name()));
        dialog.setText(
                Texts.text(person.hasSignedIn() ? "people.link.ask.done" : "people.link.ask.not-yet", person.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("action.cancel"));
        dialog.setConfirmText(Texts.text("people.link.make"));
        dialog.addConfirmListener(confirmed -> show(person.name(), desk.places().link(person.id())));
        dialog.open();
    }

    private void invited(Invited invited) {
        show(invited.person().name(), invited.link());
    }

    private void show(String name, OneTimeLink link) {
        onDone.run();
        new LinkDialog(name, link, desk.texts()).open();
    }
}
