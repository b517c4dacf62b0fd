package io.goodstanding.team.ui;

import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.ZoneField;
import io.goodstanding.team.House;
import io.goodstanding.team.Seat;
import java.time.ZoneId;
import java.util.Optional;

/** Name and zone of a rep who does not sign in. */
class EditRepDialog extends ChangeDialog {

    private transient Seat seat;
    private final NameField name = new NameField(Texts.text("people.form.name"), NameRule.PERSON);
    private final ZoneField zone;

    EditRepDialog(PeopleDesk desk, Seat seat, SerializableRunnable onDone) {
        super(desk, Texts.text("people.edit.title", seat.rep().name()), onDone);
        this.seat = seat;
        this.zone = new ZoneField(seat.rep().zone());
        zone.setValue(seat.rep().zone());
        name.setValue(seat.rep().name());
        build(Texts.text("people.edit.save"), name, zone);
    }

    @Override
    protected House then() {
        return house;
    }

    @Override
    protected void apply() {
        Optional<String> named = name.name();
        Optional<ZoneId> at = zone.zone();
        if (named.isEmpty() || at.isEmpty()) {
            FirstRefusal.focus(name, zone);
            return;
        }
        desk.reps().describe(seat, named.get(), at.get());
        done(Texts.text("people.edited", named.get()));
    }

    @Override
    protected void seeAnew(Seat now) {
        seat = now;
    }
}
