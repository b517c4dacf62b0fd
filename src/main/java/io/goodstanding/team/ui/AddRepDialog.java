package io.goodstanding.team.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.ZoneField;
import io.goodstanding.team.House;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Seat;
import io.goodstanding.team.TeamName;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/** Adds a rep who does not sign in: the manager enters the numbers. */
class AddRepDialog extends ChangeDialog {

    private final NameField name = new NameField(Texts.text("people.form.name"), NameRule.PERSON);
    private final TeamField team;
    private final ZoneField zone;

    AddRepDialog(PeopleDesk desk, SerializableRunnable onAdded) {
        super(desk, Texts.text("people.rep.add"), onAdded);
        team = new TeamField(house.teams());
        zone = new ZoneField(desk.zone());
        Paragraph text = new Paragraph(Texts.text("people.rep.text"));
        text.addClassName("gs-t2");
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.addValueChangeListener(change -> preview());
        team.addValueChangeListener(change -> preview());
        build(Texts.text("people.rep.save"), text, name, team, zone);
        name.setAutofocus(true);
    }

    @Override
    protected House then() {
        String named = NameRule.clean(name.getValue());
        String shown = named.isEmpty() ? Texts.text("people.form.newcomer") : named;
        return team.getOptionalValue()
                .map(in -> new RepName(House.NEW, in.id(), shown, desk.zone(), OptionalLong.empty(), desk.now()))
                .map(rep -> house.with(new Seat(rep, Optional.empty())))
                .orElse(house);
    }

    @Override
    protected void apply() {
        Optional<String> named = name.name();
        Optional<TeamName> in = team.team();
        Optional<ZoneId> at = zone.zone();
        if (named.isEmpty() || in.isEmpty() || at.isEmpty()) {
            FirstRefusal.focus(name, team, zone);
            return;
        }
        desk.teams().addRep(in.get().id(), named.get(), at.get());
        done(Texts.text("people.rep.added", named.get(), in.get().name()));
    }
}
