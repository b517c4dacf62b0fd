package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
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
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told about an incident beside what it is, in the rep's time: when, until when, the wording, a note, a tool in
 * use. The page or dialog decides where each field stands.
 */
public final class IncidentFields implements Serializable {

    private final MomentField startedAt;
    private final DayField shownUntil = new DayField(Texts.text("incident.form.shown"));
    private final TextBox wording = new TextBox(Texts.text("incident.form.wording"), TextRule.NOTE);
    private final TextBox note = new TextBox(Texts.text("incident.form.note"), TextRule.NOTE);
    private final RadioButtonGroup<ToolUse> toolUse = new RadioButtonGroup<>();
    private final transient Clock clock;
    private ZoneId zone = ZoneId.of("UTC");

    /** @param onChange told after every change of when it began or ends, for a preview */
    public IncidentFields(Clock clock, SerializableRunnable onChange) {
        this.clock = clock;
        this.startedAt =
                new MomentField(Texts.text("incident.form.when"), Texts.text("incident.form.when.missing"), clock);
        shownUntil.setHelperText(Texts.text("incident.form.shown.helper"));
        shownUntil.setClearButtonVisible(true);
        wording.setPlaceholder(Texts.text("incident.form.wording.placeholder"));
        note.setPlaceholder(Texts.text("incident.form.note.placeholder"));
        toolUse.setLabel(Texts.text("incident.form.tool"));
        toolUse.setItems(ToolUse.values());
        toolUse.setItemLabelGenerator(IncidentWords::toolUse);
        toolUse.setValue(ToolUse.UNKNOWN);
        startedAt.addValueChangeListener(change -> onChange.run());
        shownUntil.addValueChangeListener(change -> onChange.run());
    }

    /** Where a form says what a service refuses. */
    public void nameFor(RefusalPlace problem) {
        problem.at(IncidentReport.STARTED_AT, startedAt)
                .at(IncidentReport.SHOWN_UNTIL, shownUntil)
                .at(IncidentReport.WORDING, wording)
                .at(IncidentReport.NOTE, note);
    }

    public MomentField startedAt() {
        return startedAt;
    }

    public DayField shownUntil() {
        return shownUntil;
    }

    public TextBox wording() {
        return wording;
    }

    public TextBox note() {
        return note;
    }

    public RadioButtonGroup<ToolUse> toolUse() {
        return toolUse;
    }

    /** In whose days and hours the form speaks. */
    public void inTimeOf(ZoneId newZone, ZoneId reader) {
        zone = newZone;
        startedAt.inTimeOf(zone, reader);
        if (startedAt.isEmpty()) {
            startedAt.show(clock.instant());
        }
    }

    void show(IncidentDetails details) {
        startedAt.show(details.startedAt());
        details.shownUntil().ifPresent(shownUntil::setValue);
        wording.setValue(details.wording());
        note.setValue(details.note());
        toolUse.setValue(details.toolUse());
    }

    /** Marks each field that cannot be kept, where the kind is known with what the kind needs; says whether all can. */
    public boolean areRight(Optional<IncidentKind> kind, Optional<IncidentReport> entered) {
        return startedAt.moment().isPresent()
                & isShownRight(kind, entered)
                & wording.text().isPresent()
                & note.text().isPresent();
    }

    /** The first field that says something is wrong. */
    public Optional<Component> firstRefused() {
        return Stream.<HasValidationProperties>of(startedAt, shownUntil, wording, note)
                .filter(HasValidationProperties::isInvalid)
                .map(Component.class::cast)
                .findFirst();
    }

    /** What is entered so far, without marking anything. */
    public Optional<IncidentReport> entered(IncidentKind kind, Extent extent) {
        return startedAt
                .entered()
                .map(start -> new IncidentReport(
                        kind,
                        extent,
                        start,
                        Optional.ofNullable(shownUntil.getValue()),
                        TextRule.clean(wording.getValue()),
                        TextRule.clean(note.getValue()),
                        Optional.ofNullable(toolUse.getValue()).orElse(ToolUse.UNKNOWN)));
    }

    private boolean isShownRight(Optional<IncidentKind> kind, Optional<IncidentReport> entered) {
        if (!shownUntil.isReadable()) {
            return false;
        }
        Texts texts = Texts.of(zone, clock.instant());
        boolean missing = kind.filter(IncidentKind::needsDateShown).isPresent() && shownUntil.isEmpty();
        Optional<Phrase> refusal = missing
                ? Optional.of(Phrase.of("incident.refused.date-needed"))
                : entered.flatMap(report -> report.shownRefusal(zone));
        refusal.map(texts::say).ifPresentOrElse(shownUntil::refuse, () -> shownUntil.setInvalid(false));
        return refusal.isEmpty();
    }
}
