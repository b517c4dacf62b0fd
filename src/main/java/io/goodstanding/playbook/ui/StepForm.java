package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.playbook.PlaybookFile.SourcePart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepType;
import io.goodstanding.shared.ui.MarkdownText;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;

/** The form of one step, with the fields that its type has. */
class StepForm extends Composite<Div> {

    private final SerializableConsumer<StepPart> onChange;
    private final Select<StepType> type;
    private final TextField key;
    private final TextField title;
    private final TextArea text;
    private final MarkdownText preview = new MarkdownText("");
    private final Select<Step.Owner> owner;
    private final Select<Step.Phase> phase;
    private final Checkbox required = new Checkbox(Texts.text("playbook.field.required"));
    private final TextField due;
    private final TextField when;
    private final TextField because;
    private final TypeFields typed;
    private final PartList<SourcePart> sources;

    StepForm(StepPart part, Around around, LocalDate today, SerializableConsumer<StepPart> onChange) {
        this.onChange = onChange;
        type = Fields.required("type", List.of(StepType.values()), part.type(), PlaybookWords::type, this::changed);
        key = Fields.line("key", part.key(), this::changed);
        title = Fields.line("title", part.title(), this::changed);
        title.addClassName("gs-span");
        text = Fields.text("text", part.text(), this::changed);
        text.setHelperText(Texts.text("playbook.text.helper"));
        owner = Fields.required(
                "owner", List.of(Step.Owner.values()), part.owner(), PlaybookWords::owner, this::changed);
        phase = Fields.required(
                "phase",
                List.of(Step.Phase.values()),
                part.phase() == null ? Step.Phase.RECOVERY : part.phase(),
                value -> Texts.text("playbook.phase." + value),
                this::changed);
        required.setValue(!Boolean.FALSE.equals(part.required()));
        required.addValueChangeListener(change -> changed());
        due = Fields.line("due", part.due(), this::changed);
        due.setHelperText(Texts.text("playbook.due.helper"));
        when = Fields.line("when", part.when(), this::changed);
        when.setHelperText(Texts.text("playbook.when.helper"));
        because = Fields.line("because", part.because(), this::changed);
        because.setHelperText(Texts.text("playbook.because.helper"));
        typed = new TypeFields(part, around, this::changed);
        sources = new PartList<>(
                "playbook.sources",
                Workpiece.orNone(part.source()),
                () -> new SourcePart(SourceKind.TEAM, null, today, null),
                source -> new SourceForm(source, this::changed),
                this::changed);
        layout(around);
        show();
    }

    private void layout(Around around) {
        Details look = new Details(Texts.text("playbook.text.preview"), preview);
        look.addClassName("gs-span");
        look.setOpened(true);
        when.addClassName("gs-span");
        because.addClassName("gs-span");
        required.addClassName("gs-span");
        getContent().addClassName("gs-form");
        getContent()
                .add(
                        title,
                        type,
                        key,
                        text,
                        look,
                        typed,
                        owner,
                        due,
                        phase,
                        required,
                        when,
                        new ConditionHelper(around.earlier(), this::addClause),
                        because,
                        sources);
    }

    private void addClause(String clause) {
        when.setValue(when.getValue().isBlank() ? clause : when.getValue().strip() + " and " + clause);
    }

    private void show() {
        typed.show(type.getValue());
        preview.show(text.getValue());
    }

    private void changed() {
        show();
        onChange.accept(part());
    }

    void focus() {
        title.focus();
    }

    private StepPart part() {
        return new StepPart(
                key.getValue(),
                type.getValue(),
                title.getValue(),
                text.getValue(),
                owner.getValue(),
                Fields.value(due),
                required.getValue() ? null : Boolean.FALSE,
                phase.getValue() == Step.Phase.RECOVERY ? null : phase.getValue(),
                Fields.value(when),
                Fields.value(because),
                sources.parts(),
                typed.items(),
                typed.answers(),
                typed.until(),
                typed.orAfter(),
                typed.after(),
                typed.channel(),
                typed.letter(),
                typed.starts());
    }
}
