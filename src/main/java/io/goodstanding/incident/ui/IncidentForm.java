package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.shared.ui.RefusalPlace;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** What an incident is, to be corrected: its kind, and everything else that is told about it. */
class IncidentForm extends Composite<Div> {

    private final TypeFields type;
    private final IncidentFields fields;
    private final RefusalPlace problem = new RefusalPlace();

    /** @param onChange told after every change, for a preview */
    IncidentForm(Clock clock, SerializableRunnable onChange) {
        this.fields = new IncidentFields(clock, onChange);
        this.type = new TypeFields(() -> {
            markNeeded();
            onChange.run();
        });
        getContent().addClassName("gs-incident-form");
        fields.wording().addClassName("gs-span");
        fields.toolUse().addClassName("gs-span");
        fields.note().addClassName("gs-span");
        Div all = new Div(fields.startedAt(), fields.shownUntil(), fields.wording(), fields.toolUse(), fields.note());
        all.addClassName("gs-form");
        getContent().add(problem, type, all);
        type.nameFor(problem);
        fields.nameFor(problem);
    }

    private void markNeeded() {
        fields.shownUntil()
                .setRequiredIndicatorVisible(
                        type.kind().filter(IncidentKind::needsDateShown).isPresent());
    }

    /** In whose days and hours the form speaks. */
    void inTimeOf(ZoneId zone, ZoneId reader) {
        fields.inTimeOf(zone, reader);
    }

    void show(IncidentDetails details) {
        type.show(details.kind(), details.extent());
        fields.show(details);
    }

    /** Where the form says what is wrong. */
    RefusalPlace problem() {
        return problem;
    }

    /** What is entered, if it can be kept; if not, each field says why, and the first one takes the focus. */
    Optional<IncidentReport> report() {
        problem.clear();
        boolean complete = type.isRight() & fields.areRight(type.kind(), entered());
        problem.focusFirst();
        return complete ? entered() : Optional.empty();
    }

    /** What is entered so far, without marking anything. */
    Optional<IncidentReport> entered() {
        return type.kind().flatMap(kind -> fields.entered(kind, type.extent().orElseThrow()));
    }
}
