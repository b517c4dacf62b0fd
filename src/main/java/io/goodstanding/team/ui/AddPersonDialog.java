package io.goodstanding.team.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.access.EmailTaken;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Adds a person who signs in, and hands the new one-time link on. A refusal leaves everything that was typed. */
class AddPersonDialog extends Dialog {

    private final transient Teams teams;
    private final SerializableConsumer<Teams.Invited> onAdded;
    private final NameField name = new NameField(Texts.text("people.form.name"), NameRule.PERSON);
    private final AddressField email = new AddressField();
    private final RoleFields place;
    private final ZoneField zone;

    AddPersonDialog(
            Teams teams, List<TeamName> choices, ZoneId otherwise, SerializableConsumer<Teams.Invited> onAdded) {
        this.teams = teams;
        this.onAdded = onAdded;
        place = new RoleFields(choices);
        zone = new ZoneField(otherwise);
        setHeaderTitle(Texts.text("people.person.add"));
        Div content = new Div(name, email, place, zone);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("people.person.save"), this::save).addTo(this);
        name.setAutofocus(true);
    }

    private void save() {
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
            Teams.Invited invited =
                    teams.addPerson(address, named, placed.role(), at, placed.repIn(), placed.manages());
            close();
            onAdded.accept(invited);
        } catch (EmailTaken taken) {
            email.refuse(Texts.text("people.form.email.taken"));
            email.focus();
        }
    }
}
