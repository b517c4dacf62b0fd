package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.playbook.PlaybookFile.AnswerPart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.StepType;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that only some types of step have. What is typed stays while another type is chosen. */
class TypeFields extends Composite<Div> {

    private static final List<String> CHANNELS =
            List.of("LOGGED_OUT_FORM", "CONTACT_FORM", "ACCOUNT_HELP", "PREMIUM_LIVE", "COMPROMISED_FORM", "APPEAL");
    private static final List<String> LETTERS =
            List.of("FIRST", "SECOND", "REOPEN", "SIX_MONTHS", "TWELVE_MONTHS", "APPEAL");

    private final TextArea items;
    private final TextField until;
    private final TextField orAfter;
    private final TextField after;
    private final Select<String> channel;
    private final Select<String> letter;
    private final Select<String> starts;
    private final PartList<AnswerPart> answers;

    TypeFields(StepPart part, Around around, SerializableRunnable onChange) {
        items = Fields.text("items", String.join("\n", Workpiece.orNone(part.items())), onChange);
        items.setHelperText(Texts.text("playbook.items.helper"));
        until = Fields.line("until", part.until(), onChange);
        until.setHelperText(Texts.text("playbook.until.helper"));
        orAfter = Fields.line("or-after", part.orAfter(), onChange);
        orAfter.setHelperText(Texts.text("playbook.or-after.helper"));
        after = Fields.line("after", part.after(), onChange);
        after.setHelperText(Texts.text("playbook.after.helper"));
        channel = Fields.choice(
                "channel", CHANNELS, part.channel(), value -> Texts.text("playbook.channel." + value), onChange);
        letter = Fields.choice(
                "letter", LETTERS, part.letter(), value -> Texts.text("playbook.letter." + value), onChange);
        starts = Fields.choice(
                "starts",
                around.playbooks().keySet(),
                part.starts(),
                key -> around.playbooks().getOrDefault(key, key),
                onChange);
        answers = new PartList<>(
                "playbook.answers",
                Workpiece.orNone(part.answers()),
                () -> AnswerForm.BLANK,
                answer -> new AnswerForm(answer, around, part, onChange),
                onChange);
        getContent().addClassNames("gs-form", "gs-span");
        getContent().add(items, until, orAfter, after, channel, letter, starts, answers);
    }

    void show(@Nullable StepType type) {
        Map<Component, Boolean> needed = Map.of(
                items, type == StepType.CHECKLIST,
                until, type == StepType.WAIT,
                orAfter, type == StepType.WAIT,
                after, type == StepType.FOLLOW_UP,
                channel, type == StepType.OPEN_TICKET,
                letter, type == StepType.WRITE_LETTER,
                starts, type == StepType.HARDEN,
                answers, type != null && type.asks());
        needed.forEach(Component::setVisible);
        setVisible(needed.containsValue(true));
    }

    @Nullable
    List<String> items() {
        return items.isVisible() ? Fields.lines(items) : null;
    }

    @Nullable
    List<AnswerPart> answers() {
        return answers.isVisible() ? answers.parts() : null;
    }

    @Nullable
    String until() {
        return written(until);
    }

    @Nullable
    String orAfter() {
        return written(orAfter);
    }

    @Nullable
    String after() {
        return written(after);
    }

    @Nullable
    String channel() {
        return channel.isVisible() ? channel.getValue() : null;
    }

    @Nullable
    String letter() {
        return letter.isVisible() ? letter.getValue() : null;
    }

    @Nullable
    String starts() {
        return starts.isVisible() ? starts.getValue() : null;
    }

    private static @Nullable String written(TextField field) {
        return field.isVisible() ? Fields.value(field) : null;
    }
}
