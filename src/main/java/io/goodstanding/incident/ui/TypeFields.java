package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All kinds to choose from, and for those that come in two strengths which one. */
public class TypeFields extends Composite<Div> {

    private final RadioButtonGroup<IncidentKind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();

    /** @param onChange told after every change */
    public TypeFields(SerializableRunnable onChange) {
        kind.setLabel(Texts.text("incident.form.kind"));
        kind.setItems(IncidentKind.values());
        kind.setRenderer(new ComponentRenderer<>(TypeFields::choice));
        kind.addClassName("gs-kinds");
        kind.setManualValidation(true);
        kind.setErrorMessage(Texts.text("incident.form.kind.missing"));
        kind.addValueChangeListener(change -> {
            kind.setInvalid(false);
            showExtents(change.getValue());
            onChange.run();
        });
        extent.setItemLabelGenerator(value -> Texts.text("extent." + kind.getValue() + "." + value));
        extent.setVisible(false);
        extent.addValueChangeListener(change -> onChange.run());
        getContent().addClassName("gs-stack");
        getContent().add(kind, extent);
    }

    private static Div choice(IncidentKind kind) {
        Span name = new Span(IncidentWords.kind(kind));
        name.addClassName("gs-b");
        Span seen = new Span(Texts.text("kind." + kind + ".seen"));
        seen.addClassNames("gs-sm", "gs-t2");
        Div words = new Div(name, seen);
        words.addClassName("gs-col");
        return words;
    }

    private void showExtents(@Nullable IncidentKind chosen) {
        extent.setVisible(chosen != null && chosen.extents().size() > 1);
        if (chosen != null && chosen.extents().size() > 1) {
            extent.setLabel(Texts.text("extent." + chosen));
            extent.setItems(chosen.extents());
            extent.setValue(chosen.extents().getFirst());
        }
    }

    public void show(IncidentKind shown, Extent strength) {
        kind.setValue(shown);
        if (shown.extents().size() > 1) {
            extent.setValue(strength);
        }
    }

    public Optional<IncidentKind> kind() {
        return kind.getOptionalValue();
    }

    public Optional<Extent> extent() {
        return kind().map(chosen -> extent.isVisible() && extent.getValue() != null
                ? extent.getValue()
                : chosen.extents().getFirst());
    }

    /** Says that a kind has to be chosen, where none is. */
    public boolean isRight() {
        kind.setInvalid(kind.isEmpty());
        return !kind.isInvalid();
    }

    /** Where a form says what a service refuses. */
    void nameFor(RefusalPlace problem) {
        problem.at(IncidentReport.KIND, kind);
    }
}
