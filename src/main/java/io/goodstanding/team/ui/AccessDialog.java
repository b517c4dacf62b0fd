package io.goodstanding.team.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.Person;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.House;
import io.goodstanding.team.Seat;

/** Switches somebody's sign-in off, or on again, after saying what follows. */
class AccessDialog extends ChangeDialog {

    private final transient Person person;

    AccessDialog(PeopleDesk desk, Person person, SerializableRunnable onDone) {
        super(desk, Texts.text(key(person) + ".title", person.name()), onDone);
        this.person = person;
        boolean watched = house.seatOf(person.id()).filter(Seat::isWatched).isPresent();
        Paragraph text = new Paragraph(
                Texts.text(key(person) + (person.active() && watched ? ".text.watched" : ".text"), person.name()));
        text.addClassName("gs-t2");
        build(Texts.text(key(person) + ".save"), text);
    }

    private static String key(Person person) {
        return person.active() ? "people.off" : "people.on";
    }

    @Override
    protected House then() {
        return house.with(person.withAccess(!person.active()));
    }

    @Override
    protected void apply() {
        if (person.active()) {
            desk.access().deactivate(person.id());
        } else {
            desk.access().reactivate(person.id());
        }
        done(Texts.text(key(person) + ".done", person.name()));
    }
}
