package io.goodstanding.team.ui;

import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.LinkState;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.AddressField;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.ZoneField;
import io.goodstanding.team.House;
import io.goodstanding.team.Teams.Invited;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Adds a person who signs in, and hands the new one-time link on; a manager adds reps only. */
class AddPersonDialog extends ChangeDialog {

    private final SerializableConsumer<Invited> onAdded;
    private final NameField name = new NameField(Texts.text("people.form.name"), NameRule.PERSON);
    private final AddressField email = new AddressField();
    private final RoleFields place;
    private final ZoneField zone;

    AddPersonDialog(PeopleDesk desk, SerializableConsumer<Invited> onAdded) {
        super(desk, Texts.text("people.person.add"), () -> {});
        this.onAdded = onAdded;
        place = new RoleFields(house.teams(), desk.isAdmin() ? List.of(Role.values()) : List.of(Role.REP));
        zone = new ZoneField(desk.zone());
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.addValueChangeListener(change -> preview());
        place.onChange(this::preview);
        build(Texts.text("people.person.save"), name, email, place, zone);
        name.setAutofocus(true);
    }

    @Override
    protected House then() {
        RoleFields.Place chosen = place.chosen();
        String named = NameRule.clean(name.getValue());
        String shown = named.isEmpty() ? Texts.text("people.form.newcomer") : named;
        Person newcomer = new Person(
                House.NEW,
                email.getValue(),
                shown,
                chosen.role(),
                desk.zone(),
                false,
                true,
                LinkState.NONE,
                Optional.empty());
        return house.with(newcomer, chosen.sheet(shown, "", newcomer.zone()), desk.now());
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
        invite(named.get(), address.get(), placed.get(), at.get());
    }

    private void invite(String named, EmailAddress address, RoleFields.Place placed, ZoneId at) {
        try {
            Invited invited =
                    desk.teams().addPerson(address, named, placed.role(), at, placed.repIn(), placed.manages());
            close();
            onAdded.accept(invited);
        } catch (EmailTaken taken) {
            email.refuse(Texts.text("people.form.email.taken"));
            email.focus();
        }
    }
}
