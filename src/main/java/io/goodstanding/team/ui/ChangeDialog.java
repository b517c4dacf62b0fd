package io.goodstanding.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.House;
import io.goodstanding.team.RepChangedMeanwhile;
import io.goodstanding.team.Seat;
import io.goodstanding.team.TeamName;

/**
 * A change about people: fields, and below them who would see whom, before it is saved. A refusal leaves everything
 * that was typed.
 */
abstract class ChangeDialog extends Dialog {

    protected final transient PeopleDesk desk;
    protected transient House house;
    protected final RefusalPlace problem = new RefusalPlace();
    private final OutlookList outlook = new OutlookList();
    private final SerializableRunnable onDone;

    /** @param onDone told after a change was saved */
    ChangeDialog(PeopleDesk desk, String title, SerializableRunnable onDone) {
        this.desk = desk;
        this.onDone = onDone;
        this.house = desk.directory().house();
        setHeaderTitle(title);
    }

    /** Puts the fields in, and gives the button that saves. */
    protected Button build(String saveText, Component... fields) {
        Div content = new Div(problem);
        content.add(fields);
        content.add(outlook);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        preview();
        return new DialogFoot(saveText, this::save).addTo(this);
    }

    /** Shows the outlook of what stands in the fields now. */
    protected void preview() {
        outlook.show(house, then());
    }

    /** The house as it would be. */
    protected abstract House then();

    /** Saves, says so and closes; or says at a field what is wrong. */
    protected abstract void apply();

    /** The rep as it was changed by somebody else: the next try starts from there. */
    protected void seeAnew(Seat now) {}

    protected void done(String words) {
        close();
        Page.say(words);
        onDone.run();
    }

    private void save() {
        problem.clear();
        try {
            apply();
        } catch (Refused refused) {
            problem.show(refused, desk.texts());
        } catch (RepChangedMeanwhile changed) {
            tell(Texts.text(
                    changed.now().isWatched() ? "people.changed.team" : "people.changed.left",
                    changed.now().rep().name(),
                    teamName(changed.now().rep().teamId())));
            seeAnew(changed.now());
            preview();
        }
    }

    /** Says what somebody else saved first. */
    protected void tell(String whatIsNow) {
        house = desk.directory().house();
        problem.show(Notice.alert(Texts.text("people.changed.title"), whatIsNow));
    }

    protected String teamName(long teamId) {
        return house.teams().stream()
                .filter(team -> team.id() == teamId)
                .findFirst()
                .map(TeamName::name)
                .orElse("–");
    }
}
