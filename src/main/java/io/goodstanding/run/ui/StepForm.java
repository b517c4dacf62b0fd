package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Run;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepType;
import io.goodstanding.playbook.Wait;
import io.goodstanding.run.RunSketch;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;
import java.util.stream.IntStream;

/** With what a step is done: ticks, an answer, a day, a note; and what the chosen answer changes, before it is saved. */
class StepForm extends Composite<Div> {

    private final transient RunSnapshot shown;
    private final transient StepState state;
    private final transient StepDesk desk;
    private final transient Step step;
    private final RefusalPlace problem = new RefusalPlace();
    private final CheckboxGroup<Integer> items = new CheckboxGroup<>();
    private final RadioButtonGroup<Answer> answers = new RadioButtonGroup<>();
    private final DayField day = new DayField(Texts.text("run.form.day"));
    private final TextBox note;
    private final ForesightList changes;
    private final SaveButton save;
    private final transient StepSketch sketch;

    StepForm(RunSnapshot shown, StepState state, StepDesk desk) {
        this.shown = shown;
        this.state = state;
        this.desk = desk;
        this.step = state.step();
        this.note = new TextBox(
                Texts.text(step.type() == StepType.MANAGERS_REVIEW ? "run.form.note.review" : "run.form.note"),
                TextRule.NOTE);
        this.changes = new ForesightList(shown, state);
        this.save = new SaveButton("", this::work);
        getContent().addClassName("gs-step-form");
        getContent().add(problem, ticks(), choices(), day, note, changes);
        problem.at(Run.ITEMS, items).at(Run.ANSWER, answers).at(Run.DATE, day).at(Run.NOTE, note);
        day.setVisible(step.waitsFor().filter(Wait.UntilDate.class::isInstance).isPresent());
        note.setVisible(state.canBeWorked());
        sketch = new StepSketch(state, desk, items, answers, note);
        sketch.show(shown.sketch());
        note.addValueChangeListener(change -> keep(true));
        items.addValueChangeListener(change -> keep(true));
        follow();
    }

    private Component ticks() {
        items.setLabel(Texts.text("run.form.items"));
        items.setItems(IntStream.range(0, step.items().size()).boxed().toList());
        items.setItemLabelGenerator(item -> step.items().get(item));
        items.addClassName("gs-step-items");
        items.setManualValidation(true);
        items.setVisible(!step.items().isEmpty());
        items.addValueChangeListener(change -> items.setInvalid(false));
        return items;
    }

    private Component choices() {
        answers.setLabel(Texts.text("run.form.answer"));
        answers.setItems(step.answers());
        answers.setRenderer(new ComponentRenderer<>(StepForm::choice));
        answers.setItemLabelGenerator(Answer::label);
        answers.addClassName("gs-answer-cards");
        answers.setManualValidation(true);
        answers.setVisible(step.type().asks() && state.canBeWorked());
        answers.addValueChangeListener(change -> {
            answers.setInvalid(false);
            day.setVisible(change.getValue() != null
                    && change.getValue()
                            .names()
                            .filter(named -> named.kind().needsDateShown())
                            .isPresent());
            follow();
        });
        return answers;
    }

    private static Div choice(Answer answer) {
        Span label = new Span(answer.label());
        label.addClassName("gs-b");
        Span means = new Span(answer.means());
        means.addClassNames("gs-sm", "gs-t2");
        Div words = new Div(label, means);
        words.addClassName("gs-col");
        return words;
    }

    /** Says on the button and below the answers what saving does. */
    private void follow() {
        Optional<Answer> chosen = Optional.ofNullable(answers.getValue());
        changes.setVisible(
                state.canBeWorked() && (chosen.isPresent() || !step.type().asks()));
        if (changes.isVisible()) {
            changes.show(chosen);
        }
        save.setText(chosen.map(answer -> Texts.text("run.save.answer", answer.label()))
                .orElseGet(() -> Texts.text("run.save." + step.type())));
    }

    /** The buttons of the step, for the foot of its card. */
    Component foot() {
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        Button keep = new Button(Texts.text("run.keep"), click -> keep(false));
        Button skip = new Button(Texts.text("run.skip"), click -> desk.skip(state));
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        Span space = new Span();
        space.addClassName("gs-sp");
        Div foot = new Div();
        foot.addClassName("gs-cardfoot");
        if (state.canBeWorked()) {
            foot.add(save, keep);
        }
        if (step.type().canBeSkipped()) {
            foot.add(space, skip);
        }
        foot.setVisible(foot.getComponentCount() > 0);
        return foot;
    }

    /** Whoever works in another window may have ticked or noted something. */
    void refresh(RunSnapshot now) {
        sketch.show(now.sketch());
    }

    /** What stands in the note, as it would be saved. */
    Optional<String> words() {
        return Optional.of(TextRule.clean(note.getValue())).filter(words -> !words.isEmpty());
    }

    private void work() {
        problem.clear();
        if (note.text().isEmpty()) {
            problem.focusFirst();
            return;
        }
        Deed deed = new Deed(
                step.key(),
                state.attempt(),
                Optional.ofNullable(answers.getValue()).map(Answer::key),
                note.getValue(),
                items.getValue(),
                Optional.ofNullable(day.getValue()).filter(chosen -> day.isVisible()),
                Optional.empty());
        try {
            desk.work(deed);
        } catch (Refused refused) {
            problem.show(refused, shown.texts());
        }
    }

    private void sayNotedMeanwhile(RunSketch others) {
        note.setErrorMessage(Texts.text("run.note.meanwhile", others.by(), others.note()));
        note.setInvalid(true);
    }

    private void keep(boolean silently) {
        if (sketch.isFilling() || note.text().isEmpty()) {
            return;
        }
        try {
            sketch.keep(silently).ifPresent(this::sayNotedMeanwhile);
        } catch (Refused refused) {
            problem.show(refused, shown.texts());
        }
    }
}
