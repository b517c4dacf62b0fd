package io.goodstanding.team.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.House;
import io.goodstanding.team.Seat;
import java.util.Optional;

/** Marks a rep as left; an admin may switch the sign-in off in the same go. */
class LeaveDialog extends ChangeDialog {

    private transient Seat seat;
    private final transient Optional<Person> person;
    private final Checkbox off = new Checkbox(Texts.text("people.leave.off"));

    LeaveDialog(PeopleDesk desk, Seat seat, Optional<Person> person, SerializableRunnable onDone) {
        super(desk, Texts.text("people.leave.title", seat.rep().name()), onDone);
        this.seat = seat;
        this.person = person.filter(user -> user.active() && user.role() == Role.REP);
        Paragraph text = new Paragraph(Texts.text(
                this.person.isPresent() && !desk.isAdmin() ? "people.leave.text.sign-in" : "people.leave.text",
                seat.rep().name()));
        text.addClassName("gs-t2");
        off.setVisible(this.person.isPresent() && desk.isAdmin());
        off.setValue(off.isVisible());
        off.addValueChangeListener(change -> preview());
        build(Texts.text("people.leave.save"), text, off);
    }

    @Override
    protected House then() {
        House left = house.with(seat.left(desk.now()));
        return off.getValue()
                ? person.map(user -> left.with(user.withAccess(false))).orElse(left)
                : left;
    }

    @Override
    protected void apply() {
        if (off.getValue()) {
            desk.reps().leaveWithoutSignIn(seat);
        } else {
            desk.reps().leave(seat);
        }
        done(Texts.text("people.left", seat.rep().name()));
    }

    @Override
    protected void seeAnew(Seat now) {
        seat = now;
    }
}
