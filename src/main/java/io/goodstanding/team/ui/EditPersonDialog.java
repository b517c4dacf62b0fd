package io.goodstanding.team.ui;

import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.Person;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.AddressField;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.ZoneField;
import io.goodstanding.team.House;
import io.goodstanding.team.PersonEditedMeanwhile;
import io.goodstanding.team.PersonSheet;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** Name, address, zone, role and places of a person who signs in. */
class EditPersonDialog extends ChangeDialog {

    private final transient Person person;
    private transient PersonSheet seen;
    private final NameField name = new NameField(Texts.text("people.form.name"), NameRule.PERSON);
    private final AddressField email = new AddressField();
    private final ZoneField zone;
    private final RoleFields place;

    EditPersonDialog(PeopleDesk desk, Person person, SerializableRunnable onDone) {
        super(desk, Texts.text("people.edit.title", person.name()), onDone);
        this.person = person;
        this.seen = house.sheetOf(person);
        this.place = new RoleFields(house.teams(), seen);
        this.zone = new ZoneField(person.zone());
        zone.setValue(person.zone());
        name.setValue(person.name());
        email.setValue(person.email());
        place.onChange(this::preview);
        build(Texts.text("people.edit.save"), name, email, place, zone);
    }

    @Override
    protected House then() {
        return house.with(person, place.chosen().sheet(person.name(), person.email(), person.zone()), desk.now());
    }

    @Override
    protected void apply() {
        Optional<String> named = name.name();
        Optional<EmailAddress> address = email.address();
        Optional<RoleFields.Place> placed = place.place();
        Optional<ZoneId> at = zone.zone();
        if (named.isEmpty() || address.isEmpty() || placed.isEmpty() || at.isEmpty()) {
            place.focusRefusal();
            FirstRefusal.focus(name, email, zone);
            return;
        }
        try {
            PersonSheet wanted = placed.get().sheet(named.get(), address.get().value(), at.get());
            desk.places().change(person.id(), seen, wanted, address.get());
            done(Texts.text("people.edited", named.get()));
        } catch (EmailTaken taken) {
            email.refuse(Texts.text("people.form.email.taken.other"));
            email.focus();
        } catch (PersonEditedMeanwhile changed) {
            seen = changed.now();
            tell(words(seen));
            preview();
        }
    }

    /** What the other one saved. */
    private String words(PersonSheet now) {
        String manages = now.manages().stream().map(this::teamName).sorted().collect(Collectors.joining(", "));
        String own = now.repIn().isPresent() ? teamName(now.repIn().getAsLong()) : "";
        return Texts.text(
                "people.changed.person",
                now.name(),
                now.email(),
                Texts.text(now.role().textKey()),
                manages.isEmpty() ? "–" : manages,
                own.isEmpty() ? "–" : own,
                ZoneField.label(now.zone()));
    }
}
