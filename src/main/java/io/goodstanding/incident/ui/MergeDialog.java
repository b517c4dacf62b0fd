package io.goodstanding.incident.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.goodstanding.incident.IncidentChangedMeanwhile;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.util.List;

/** Makes one of two incidents that are the same thing told twice: the one that was opened is kept. */
class MergeDialog extends Dialog {

    private final transient Incidents incidents;
    private final transient IncidentDetails kept;
    private final transient Texts texts;
    private final RadioButtonGroup<IncidentDetails> twin = new RadioButtonGroup<>();
    private final RefusalPlace problem = new RefusalPlace();

    /** @param others of the same kind */
    MergeDialog(Incidents incidents, IncidentDetails kept, List<IncidentDetails> others, Texts texts) {
        this.incidents = incidents;
        this.kept = kept;
        this.texts = texts;
        setHeaderTitle(Texts.text("incident.merge.title", IncidentWords.kind(kept.kind())));
        Paragraph how = new Paragraph(Texts.text("incident.merge.how", texts.moment(kept.startedAt())));
        how.addClassName("gs-t2");
        twin.setLabel(Texts.text("incident.merge.double"));
        twin.setItems(others);
        twin.setRenderer(new ComponentRenderer<>(this::choice));
        twin.addClassName("gs-kinds");
        twin.setManualValidation(true);
        twin.addValueChangeListener(change -> twin.setInvalid(false));
        Div content = new Div(problem, how, twin);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("incident.merge.save"), this::save).addTo(this);
    }

    private Div choice(IncidentDetails incident) {
        Span when = new Span(incident.liftedAt()
                .map(lifted ->
                        Texts.text("incident.merge.lifted", texts.moment(incident.startedAt()), texts.moment(lifted)))
                .orElseGet(() -> Texts.text("incident.merge.open", texts.moment(incident.startedAt()))));
        when.addClassName("gs-b");
        Span wording = new Span(incident.wording());
        wording.addClassNames("gs-sm", "gs-t2", "gs-wording");
        Div words = new Div(when, wording);
        words.addClassName("gs-col");
        return words;
    }

    private void save() {
        problem.clear();
        IncidentDetails chosen = twin.getValue();
        if (chosen == null) {
            twin.setErrorMessage(Texts.text("incident.merge.missing"));
            twin.setInvalid(true);
            return;
        }
        try {
            incidents.merge(kept.id(), kept.version(), chosen.id(), chosen.version());
            close();
            Page.say(Texts.text("incident.merged", IncidentWords.kind(kept.kind())));
        } catch (IncidentChangedMeanwhile changed) {
            problem.show(
                    Notice.alert(Texts.text("incident.merge.changed.title"), Texts.text("incident.merge.changed")));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
