package io.goodstanding.run.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.StepState;
import io.goodstanding.run.RunSketch;
import io.goodstanding.run.Sketched;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;

/**
 * Holds the fields of a step's form together with what is kept of them. Another window may keep something meanwhile:
 * what nobody touched here follows it, what somebody did stays, and no words are ever replaced while somebody writes.
 */
class StepSketch {

    private final StepState state;
    private final StepDesk desk;
    private final CheckboxGroup<Integer> items;
    private final RadioButtonGroup<Answer> answers;
    private final TextBox note;
    private Sketched stored = Sketched.NOTHING;
    private Sketched seen = Sketched.NOTHING;
    private boolean filling;
    private boolean writing;

    StepSketch(
            StepState state,
            StepDesk desk,
            CheckboxGroup<Integer> items,
            RadioButtonGroup<Answer> answers,
            TextBox note) {
        this.state = state;
        this.desk = desk;
        this.items = items;
        this.answers = answers;
        this.note = note;
        // Else what somebody is writing would be unknown here when another window does the step.
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addFocusListener(focus -> writing = true);
        note.addBlurListener(blur -> {
            writing = false;
            fill();
        });
    }

    /** Whether the fields change because of what is kept, not by the reader. */
    boolean isFilling() {
        return filling;
    }

    void show(Optional<RunSketch> kept) {
        stored = kept.map(RunSketch::content).orElse(Sketched.NOTHING);
        note.setHelperText(kept.filter(sketch -> !sketch.note().isEmpty())
                .map(sketch -> Texts.text("run.form.kept", sketch.by()))
                .orElse(null));
        fill();
    }

    /**
     * Keeps what stands in the form.
     *
     * @param silently by the way; else the reader asked for it, and has seen what others noted
     * @return what somebody else has noted meanwhile, if the own note is not kept because of it
     */
    Optional<RunSketch> keep(boolean silently) {
        Sketched left = left();
        Sketched base = silently ? seen : new Sketched(seen.answer(), stored.note(), seen.ticked());
        RunSketch kept = desk.keep(state, base, left, silently);
        boolean wroteNothing = left.note().equals(base.note());
        show(Optional.of(kept));
        return wroteNothing || kept.note().equals(left.note()) ? Optional.empty() : Optional.of(kept);
    }

    private void fill() {
        Sketched left = left();
        Sketched shown = stored.touched(seen, left);
        boolean noteFollows = !writing && left.note().equals(seen.note());
        filling = true;
        items.setValue(shown.ticked());
        state.step().answer(shown.answer()).ifPresent(answers::setValue);
        if (noteFollows && !stored.note().equals(left.note())) {
            note.setValue(stored.note());
        }
        filling = false;
        boolean noteIsKept = noteFollows || stored.note().equals(left.note());
        seen = new Sketched(stored.answer(), noteIsKept ? stored.note() : seen.note(), stored.ticked());
    }

    private Sketched left() {
        String answer = Optional.ofNullable(answers.getValue()).map(Answer::key).orElse("");
        return new Sketched(answer, TextRule.clean(note.getValue()), items.getValue());
    }
}
