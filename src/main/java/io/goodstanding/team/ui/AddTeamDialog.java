package io.goodstanding.team.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamNameTaken;
import io.goodstanding.team.Teams;

/** Adds a team. A name that is taken stays in its field. */
class AddTeamDialog extends Dialog {

    private final transient Teams teams;
    private final SerializableRunnable onAdded;
    private final NameField name = new NameField(Texts.text("people.team.name"), NameRule.TEAM);

    AddTeamDialog(Teams teams, SerializableRunnable onAdded) {
        this.teams = teams;
        this.onAdded = onAdded;
        setHeaderTitle(Texts.text("people.team.add"));
        Div content = new Div(name);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        Button save = new DialogFoot(Texts.text("people.team.save"), this::save).addTo(this);
        save.addClickShortcut(Key.ENTER).listenOn(name).setResetFocusOnActiveElement(true);
        name.setAutofocus(true);
    }

    private void save() {
        name.name().ifPresentOrElse(this::addTeam, name::focus);
    }

    private void addTeam(String wanted) {
        try {
            teams.addTeam(wanted);
            close();
            Page.say(Texts.text("people.team.added", wanted));
            onAdded.run();
        } catch (TeamNameTaken taken) {
            name.refuse(Texts.text("people.team.taken", wanted));
            name.focus();
        }
    }
}
