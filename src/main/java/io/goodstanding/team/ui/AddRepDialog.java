package io.goodstanding.team.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Adds a rep who does not sign in: the manager enters the numbers. */
class AddRepDialog extends Dialog {

    private final transient Teams teams;
    private final SerializableRunnable onAdded;
    private final NameField name = new NameField(Texts.text("people.form.name"), NameRule.PERSON);
    private final TeamField team;
    private final ZoneField zone;

    AddRepDialog(Teams teams, List<TeamName> choices, ZoneId otherwise, SerializableRunnable onAdded) {
        this.teams = teams;
        this.onAdded = onAdded;
        team = new TeamField(choices);
        zone = new ZoneField(otherwise);
        setHeaderTitle(Texts.text("people.rep.add"));
        Paragraph text = new Paragraph(Texts.text("people.rep.text"));
        text.addClassName("gs-t2");
        Div content = new Div(text, name, team, zone);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("people.rep.save"), this::save).addTo(this);
        name.setAutofocus(true);
    }

    private void save() {
        Optional<String> named = name.name();
        Optional<TeamName> in = team.team();
        Optional<ZoneId> at = zone.zone();
        if (named.isEmpty() || in.isEmpty() || at.isEmpty()) {
            FirstRefusal.focus(name, team, zone);
            return;
        }
        teams.addRep(in.get().id(), named.get(), at.get());
        close();
        Page.say(Texts.text("people.rep.added", named.get(), in.get().name()));
        onAdded.run();
    }
}
