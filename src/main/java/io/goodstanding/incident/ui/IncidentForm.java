package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.shared.ui.Pickers;
import io.goodstanding.shared.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened, in the rep's time: kind, when, wording, the date LinkedIn shows, a note. */
class IncidentForm extends Composite<Div> {

    private final RadioButtonGroup<IncidentKind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final DateTimePicker startedAt = Pickers.moment(Texts.text("incident.form.when"));
    private final DatePicker shownUntil = Pickers.day(Texts.text("incident.form.shown"));
    private final TextArea wording = new TextArea(Texts.text("incident.form.wording"));
    private final TextArea note = new TextArea(Texts.text("incident.form.note"));
    private final transient Clock clock;
    private final SerializableRunnable onChange;
    private ZoneId zone = ZoneId.of("UTC");

    /** @param onChange told after every change, for a preview */
    IncidentForm(Clock clock, SerializableRunnable onChange) {
        this.clock = clock;
        this.onChange = onChange;
        getContent().addClassName("gs-incident-form");
        Div fields = new Div(extent, startedAt, shownUntil, wording, note);
        fields.addClassName("gs-form");
        getContent().add(kinds(), fields);
        extents();
        startedAt.setStep(Duration.ofMinutes(15));
        shownUntil.setHelperText(Texts.text("incident.form.shown.helper"));
        shownUntil.setClearButtonVisible(true);
        texts(wording, "incident.form.wording.placeholder");
        texts(note, "incident.form.note.placeholder");
        startedAt.addValueChangeListener(change -> onChange.run());
        shownUntil.addValueChangeListener(change -> onChange.run());
    }

    private RadioButtonGroup<IncidentKind> kinds() {
        kind.setLabel(Texts.text("incident.form.kind"));
        kind.setItems(IncidentKind.values());
        kind.setRenderer(new ComponentRenderer<>(IncidentForm::choice));
        kind.addClassName("gs-kinds");
        kind.addValueChangeListener(change -> {
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

    private void showExtents(@Nullable IncidentKind chosen) {
        extent.setVisible(chosen != null && chosen.extents().size() > 1);
        if (chosen != null && chosen.extents().size() > 1) {
            extent.setLabel(Texts.text("extent." + chosen));
            extent.setItems(chosen.extents());
            extent.setValue(chosen.extents().getFirst());
        }
        shownUntil.setRequiredIndicatorVisible(chosen != null && chosen.needsDateShown());
    }

    private static void texts(TextArea area, String placeholder) {
        area.setMaxLength(IncidentReport.MAX_TEXT);
        area.setPlaceholder(Texts.text(placeholder));
        area.addClassName("gs-span");
        area.setMinRows(2);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
    }

    /** In whose days and hours the form speaks. */
    void inTimeOf(ZoneId newZone, ZoneId reader) {
        zone = newZone;
        startedAt.setHelperText(zone.equals(reader) ? "" : Texts.text("incident.form.zone", zone.getId()));
        if (startedAt.isEmpty()) {
            startedAt.setValue(
                    LocalDateTime.ofInstant(clock.instant(), zone).withSecond(0).withNano(0));
        }
    }

    void show(IncidentDetails details) {
        kind.setValue(details.kind());
        if (details.kind().extents().size() > 1) {
            extent.setValue(details.extent());
        }
        startedAt.setValue(LocalDateTime.ofInstant(details.startedAt(), zone));
        details.shownUntil().ifPresent(shownUntil::setValue);
        wording.setValue(details.wording());
        note.setValue(details.note());
    }

    /** What is entered, if it is enough to say what happened; marks the fields where it is not. */
    Optional<IncidentReport> report() {
        boolean complete = mark(kind, kind.isEmpty(), "incident.form.kind.missing") & markStart() & markShown();
        return complete ? entered() : Optional.empty();
    }

    /** What is entered so far, without marking anything. */
    Optional<IncidentReport> entered() {
        IncidentKind chosen = kind.getValue();
        LocalDateTime start = startedAt.getValue();
        if (chosen == null || start == null) {
            return Optional.empty();
        }
        Extent chosenExtent = chosen.extents().size() > 1 && extent.getValue() != null
                ? extent.getValue()
                : chosen.extents().getFirst();
        return Optional.of(new IncidentReport(
                chosen,
                chosenExtent,
                instantOf(start),
                Optional.ofNullable(shownUntil.getValue()),
                wording.getValue().strip(),
                note.getValue().strip()));
    }

    /** The minute that is going on counts as now: nobody can have entered the seconds. */
    private Instant instantOf(LocalDateTime local) {
        Instant now = clock.instant();
        Instant entered = local.atZone(zone).toInstant();
        return entered.isAfter(now) && entered.isBefore(now.plusSeconds(60)) ? now : entered;
    }

    private boolean markStart() {
        boolean malformed = isMalformed(startedAt.getDefaultValidator(), startedAt.getValue());
        boolean future = !startedAt.isEmpty() && instantOf(startedAt.getValue()).isAfter(clock.instant());
        startedAt.setInvalid(malformed || startedAt.isEmpty() || future);
        startedAt.setErrorMessage(Texts.text(future ? "incident.refused.future" : "incident.form.when.missing"));
        return !startedAt.isInvalid();
    }

    private boolean markShown() {
        IncidentKind chosen = kind.getValue();
        boolean malformed = isMalformed(shownUntil.getDefaultValidator(), shownUntil.getValue());
        boolean missing = chosen != null && chosen.needsDateShown() && shownUntil.isEmpty();
        shownUntil.setInvalid(malformed || missing);
        shownUntil.setErrorMessage(Texts.text(malformed ? "incident.form.date.bad" : "incident.refused.date-needed"));
        return !shownUntil.isInvalid();
    }

    /** Something was typed that is no date: the field's value is empty then, and only the field itself knows. */
    private static <T> boolean isMalformed(Validator<T> own, T value) {
        return own.apply(value, new ValueContext()).isError();
    }

    private static boolean mark(RadioButtonGroup<?> group, boolean invalid, String message) {
        group.setInvalid(invalid);
        group.setErrorMessage(Texts.text(message));
        return !invalid;
    }
}
