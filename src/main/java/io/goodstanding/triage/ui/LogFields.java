package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.ui.IncidentFields;
import io.goodstanding.incident.ui.WaitingScreenshots;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.Draft;
import io.goodstanding.triage.EndDate;
import io.goodstanding.triage.IncidentType;
import io.goodstanding.triage.Telling;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/** What is told beside the choice: when, until when, the wording, screenshots, a tool in use, a note. */
class LogFields extends Composite<Div> {

    /** A pause in typing after which the words are looked at. */
    private static final int PAUSE_MS = 600;

    private final IncidentFields fields;
    private final EndDateField endDate;
    private final Details note;
    private final WaitingScreenshots screenshots;

    LogFields(
            WaitingScreenshots screenshots,
            Clock clock,
            SerializableConsumer<String> onWording,
            SerializableConsumer<EndDate> onEndDate,
            SerializableRunnable onChange) {
        this.screenshots = screenshots;
        this.fields = new IncidentFields(clock, onChange);
        this.endDate = new EndDateField(fields.shownUntil(), onEndDate);
        this.note = new Details(Texts.text("log.note"), fields.note());
        lookAtPauses(fields.wording());
        lookAtPauses(fields.note());
        fields.note().setHelperText(Texts.text("incident.comment.helper"));
        fields.wording().addValueChangeListener(change -> onWording.accept(change.getValue()));
        fields.note().addValueChangeListener(change -> onChange.run());
        fields.toolUse().addValueChangeListener(change -> onChange.run());
        Div grid = new Div(fields.startedAt(), endDate, screenshots, fields.wording(), fields.toolUse(), note);
        grid.addClassName("gs-log-fields");
        getContent().add(grid);
        getContent().addClassNames("gs-card", "gs-log-card");
    }

    private static void lookAtPauses(TextBox box) {
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(PAUSE_MS);
    }

    void standOn(PhoneSteps steps) {
        steps.put(Step.WHEN, fields.startedAt(), endDate);
        steps.put(Step.WORDING, fields.wording());
        steps.put(Step.MORE, screenshots, fields.toolUse(), note);
    }

    void nameFor(RefusalPlace problem) {
        fields.nameFor(problem);
    }

    WaitingScreenshots screenshots() {
        return screenshots;
    }

    void inTimeOf(ZoneId zone, ZoneId reader) {
        fields.inTimeOf(zone, reader);
    }

    void show(EndDate named) {
        endDate.show(named);
    }

    /** Marks each field that cannot be kept; says whether all can. */
    boolean areRight(Optional<IncidentKind> kind, Optional<IncidentReport> entered) {
        boolean right = fields.areRight(kind, entered);
        note.setOpened(note.isOpened() || fields.note().isInvalid());
        return right;
    }

    Optional<IncidentReport> entered(IncidentType type) {
        return fields.entered(type.kind(), type.extent());
    }

    Optional<Component> firstRefused() {
        return fields.firstRefused();
    }

    void show(Draft draft) {
        draft.startedAt().ifPresent(fields.startedAt()::show);
        fields.wording().setValue(draft.told().wording());
        fields.note().setValue(draft.note());
        fields.toolUse().setValue(draft.toolUse());
        note.setOpened(!draft.note().isEmpty());
        endDate.show(draft.told().endDate());
        draft.shownUntil().ifPresent(fields.shownUntil()::setValue);
    }

    Draft draft(OptionalLong accountId, Telling told) {
        return new Draft(
                accountId,
                told,
                fields.startedAt().entered(),
                fields.shownUntil().getOptionalValue(),
                fields.toolUse().getValue(),
                fields.note().getValue());
    }
}
