package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.playbook.PlaybookFile.AnswerPart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.shared.NumberRule;
import io.goodstanding.shared.ui.CountField;
import io.goodstanding.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One answer of a question, and what follows from it. */
class AnswerForm extends PartList.PartForm<AnswerPart> {

    static final AnswerPart BLANK = new AnswerPart("", "", null, null, null, null, null, null, null);

    private final TextField key;
    private final TextField label;
    private final TextField means;
    private final Select<String> again;
    private final CountField times = new CountField(Texts.text("playbook.field.times"), new NumberRule(1, 10));
    private final Select<String> starts;
    private final Select<IncidentKind> names;
    private final Select<Extent> extent;
    private final Checkbox ends = new Checkbox(Texts.text("playbook.field.ends"));

    /** @param own the step that asks, to which an answer may lead back too */
    AnswerForm(AnswerPart part, Around around, StepPart own, SerializableRunnable onChange) {
        key = Fields.line("key", part.key(), onChange);
        label = Fields.line("label", part.label(), onChange);
        means = Fields.line("means", part.means(), onChange);
        List<StepPart> back = new ArrayList<>(around.earlier());
        back.add(own);
        again = Fields.choice(
                "again",
                back.stream().map(StepPart::key).toList(),
                part.again(),
                step -> back.stream()
                        .filter(each -> step.equals(each.key()))
                        .findFirst()
                        .map(Around::label)
                        .orElse(step),
                onChange);
        times.show(part.times() == null ? OptionalInt.empty() : OptionalInt.of(part.times()));
        times.addValueChangeListener(change -> onChange.run());
        starts = Fields.choice(
                "starts",
                around.playbooks().keySet(),
                part.starts(),
                other -> around.playbooks().getOrDefault(other, other),
                onChange);
        names = Fields.choice("names", List.of(IncidentKind.values()), part.names(), PlaybookWords::kind, onChange);
        extent = Fields.choice(
                "extent",
                List.of(Extent.values()),
                part.extent(),
                value -> Texts.text("timeline.extent." + value),
                onChange);
        ends.setValue(Boolean.TRUE.equals(part.ends()));
        ends.addValueChangeListener(change -> onChange.run());
        layout(part);
    }

    private void layout(AnswerPart part) {
        means.addClassName("gs-span");
        ends.addClassName("gs-span");
        Div effects = new Div(again, times, starts, names, extent, ends);
        effects.addClassName("gs-form");
        Details follows = new Details(Texts.text("playbook.answer.follows"), effects);
        follows.addClassName("gs-span");
        follows.setOpened(part.again() != null || part.starts() != null || part.names() != null || ends.getValue());
        addClassNames("gs-form", "gs-grow");
        add(label, key, means, follows);
    }

    @Override
    AnswerPart part() {
        return new AnswerPart(
                key.getValue(),
                label.getValue(),
                Fields.value(means),
                again.getValue(),
                times.number().isPresent() ? Integer.valueOf(times.number().getAsInt()) : null,
                starts.getValue(),
                names.getValue(),
                extent.getValue(),
                ends.getValue() ? Boolean.TRUE : null);
    }
}
