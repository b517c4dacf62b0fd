package io.goodstanding.run.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.run.RunPeople;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.Circles.Onlooker;

/** Asks who sees a run through from now on; the own name takes it over. */
class HandOverDialog extends Dialog {

    private final transient RunSnapshot shown;
    private final transient RunPeople people;
    private final ComboBox<Onlooker> person = new ComboBox<>(Texts.text("run.hand-over.person"));
    private final RefusalPlace problem = new RefusalPlace();

    HandOverDialog(RunSnapshot shown, RunPeople people) {
        this.shown = shown;
        this.people = people;
        setHeaderTitle(Texts.text("run.hand-over.title", shown.rep().name()));
        person.setItems(people.candidates(shown.run().id()));
        person.setItemLabelGenerator(Onlooker::name);
        person.setManualValidation(true);
        person.setWidthFull();
        problem.at(RunPeople.PERSON, person);
        Paragraph hint = new Paragraph(Texts.text("run.hand-over.hint", shown.owner()));
        hint.addClassName("gs-t2");
        Div content = new Div(problem, hint, person);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("run.hand-over"), this::handOver).addTo(this);
    }

    private void handOver() {
        Onlooker chosen = person.getValue();
        if (chosen == null) {
            person.setErrorMessage(Texts.text("run.hand-over.missing"));
            person.setInvalid(true);
            person.focus();
            return;
        }
        try {
            people.handOver(shown.run().id(), chosen.userId());
            close();
            Page.say(Texts.text("run.said.handed", chosen.name()));
        } catch (Refused refused) {
            problem.show(refused, shown.texts());
        }
    }
}
