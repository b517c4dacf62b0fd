package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.MomentField;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened, in the rep's time: kind, when, wording, the date LinkedIn shows, a tool in use, a note. */
class IncidentForm extends Composite<Div> {

    private final RadioButtonGroup<IncidentKind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final MomentField startedAt;
    private final DayField shownUntil = new DayField(Texts.text("incident.form.shown"));
    private final TextBox wording = new TextBox(Texts.text("incident.form.wording"), TextRule.NOTE);
    private final TextBox note = new TextBox(Texts.text("incident.form.note"), TextRule.NOTE);
    private final RadioButtonGroup<ToolUse> toolUse = new RadioButtonGroup<>();
    private final RefusalPlace problem = new RefusalPlace();
    private final transient Clock clock;
    private final SerializableRunnable onChange;
    private ZoneId zone = ZoneId.of("UTC");

    /** @param onChange told after every change, for a preview */
    IncidentForm(Clock clock, SerializableRunnable onChange) {
        this.clock = clock;
        this.onChange = onChange;
        this.startedAt =
                new MomentField(Texts.text("incident.form.when"), Texts.text("incident.form.when.missing"), clock);
        getContent().addClassName("gs-incident-form");
        Div fields = new Div(extent, startedAt, shownUntil, wording, toolUses(), note);
        fields.addClassName("gs-form");
        getContent().add(problem, kinds(), fields);
        extents();
        nameFields();
        shownUntil.setHelperText(Texts.text("incident.form.shown.helper"));
        shownUntil.setClearButtonVisible(true);
        texts(wording, "incident.form.wording.placeholder");
        texts(note, "incident.form.note.placeholder");
        startedAt.addValueChangeListener(change -> onChange.run());
        shownUntil.addValueChangeListener(change -> onChange.run());
    }

    private void nameFields() {
        problem.at(IncidentReport.KIND, kind)
                .at(IncidentReport.STARTED_AT, startedAt)
                .at(IncidentReport.SHOWN_UNTIL, shownUntil)
                .at(IncidentReport.WORDING, wording)
                .at(IncidentReport.NOTE, note);
    }

    private RadioButtonGroup<IncidentKind> kinds() {
        kind.setLabel(Texts.text("incident.form.kind"));
        kind.setItems(IncidentKind.values());
        kind.setRenderer(new ComponentRenderer<>(IncidentForm::choice));
        kind.addClassName("gs-kinds");
        kind.setManualValidation(true);
        kind.addValueChangeListener(change -> {
            kind.setInvalid(false);
            showExtents(change.getValue());
            onChange.run();
        });
        return kind;
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

    private void extents() {
        extent.addClassName("gs-span");
        extent.setItemLabelGenerator(value -> Texts.text("extent." + kind.getValue() + "." + value));
        extent.setVisible(false);
        extent.addValueChangeListener(change -> onChange.run());
    }

    private RadioButtonGroup<ToolUse> toolUses() {
        toolUse.setLabel(Texts.text("incident.form.tool"));
        toolUse.addClassName("gs-span");
        toolUse.setItems(ToolUse.values());
        toolUse.setItemLabelGenerator(IncidentWords::toolUse);
        toolUse.setValue(ToolUse.UNKNOWN);
        return toolUse;
    }

    private void showExtents(@Nullable IncidentKind chosen) {
        extent.setVisible(chosen != null && chosen.extents().size() > 1);
        if (chosen != null && chosen.extents().size() > 1) {
            extent.setLabel(Texts.text("extent." + chosen));
            extent.setItems(chosen.extents());
            extent.setValue(chosen.extents().getFirst());
        }
        shownUntil.setRequiredIndicatorVisible(chosen != null && chosen.needsDateShown());
    }

    private static void texts(TextBox box, String placeholder) {
        box.setPlaceholder(Texts.text(placeholder));
        box.addClassName("gs-span");
    }

    /** In whose days and hours the form speaks. */
    void inTimeOf(ZoneId newZone, ZoneId reader) {
        zone = newZone;
        startedAt.inTimeOf(zone, reader);
        if (startedAt.isEmpty()) {
            startedAt.show(clock.instant());
        }
    }

    void show(IncidentDetails details) {
        kind.setValue(details.kind());
        if (details.kind().extents().size() > 1) {
            extent.setValue(details.extent());
        }
        startedAt.show(details.startedAt());
        details.shownUntil().ifPresent(shownUntil::setValue);
        wording.setValue(details.wording());
        note.setValue(details.note());
        toolUse.setValue(details.toolUse());
    }

    /** Where the form says what is wrong. */
    RefusalPlace problem() {
        return problem;
    }

    /** What is entered, if it can be kept; if not, each field says why, and the first one takes the focus. */
    Optional<IncidentReport> report() {
        problem.clear();
        kind.setInvalid(kind.isEmpty());
        kind.setErrorMessage(Texts.text("incident.form.kind.missing"));
        boolean complete = startedAt.moment().isPresent()
                & isShownRight()
                & wording.text().isPresent()
                & note.text().isPresent()
                & !kind.isInvalid();
        problem.focusFirst();
        return complete ? entered() : Optional.empty();
    }

    /** What is entered so far, without marking anything. */
    Optional<IncidentReport> entered() {
        IncidentKind chosen = kind.getValue();
        return chosen == null ? Optional.empty() : startedAt.entered().map(start -> reportOf(chosen, start));
    }

    private IncidentReport reportOf(IncidentKind chosen, Instant start) {
        Extent chosenExtent = chosen.extents().size() > 1 && extent.getValue() != null
                ? extent.getValue()
                : chosen.extents().getFirst();
        return new IncidentReport(
                chosen,
                chosenExtent,
                start,
                Optional.ofNullable(shownUntil.getValue()),
                TextRule.clean(wording.getValue()),
                TextRule.clean(note.getValue()),
                Optional.ofNullable(toolUse.getValue()).orElse(ToolUse.UNKNOWN));
    }

    private boolean isShownRight() {
        if (!shownUntil.isReadable()) {
            return false;
        }
        Texts texts = Texts.of(zone, clock.instant());
        boolean missing = !kind.isEmpty() && kind.getValue().needsDateShown() && shownUntil.isEmpty();
        Optional<Phrase> refusal = missing
                ? Optional.of(Phrase.of("incident.refused.date-needed"))
                : entered().flatMap(report -> report.shownRefusal(zone));
        refusal.map(texts::say).ifPresentOrElse(shownUntil::refuse, () -> shownUntil.setInvalid(false));
        return refusal.isEmpty();
    }
}
