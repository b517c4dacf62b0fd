package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepType;
import io.goodstanding.playbook.Wait;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.MarkdownText;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The step whose turn it is, as a rep sees it: what to do and why, the answers, and the way to leave it out. */
class DryStepCard extends Composite<Div> {

    private final transient StepState state;
    private final transient Consumer<Consumer<DryRun>> act;
    private final RadioButtonGroup<Answer> answers = new RadioButtonGroup<>(Texts.text("playbook.try.answer"));
    private final CheckboxGroup<Integer> items = new CheckboxGroup<>(Texts.text("playbook.field.items"));
    private final DayField date = new DayField(Texts.text("playbook.try.date"));
    private final TextBox note = new TextBox(Texts.text("playbook.try.note"), TextRule.NOTE);

    DryStepCard(
            Playbook playbook,
            StepState state,
            UnaryOperator<String> names,
            Texts texts,
            LocalDate today,
            Consumer<Consumer<DryRun>> act) {
        this.state = state;
        this.act = act;
        Step step = state.step();
        Span due = new Span(state.dueAt()
                .map(at -> Texts.text("playbook.try.due", texts.moment(at)))
                .orElse(""));
        H2 title = new H2(step.title());
        title.addClassName("gs-question");
        Card card = new Card(
                        new CardHead(
                                Texts.text(
                                        "playbook.step",
                                        state.number(),
                                        playbook.steps().size()),
                                due),
                        new Span(PlaybookWords.type(step.type()) + " · " + PlaybookWords.owner(step.owner())),
                        title,
                        new MarkdownText(step.text()))
                .spaced();
        fields(step, today);
        card.body().add(items, answers, date, note, actions(step));
        step.sources().forEach(source -> card.body().add(new SourceLine(source, texts)));
        getContent().add(card);
    }

    private void fields(Step step, LocalDate today) {
        items.setItems(IntStream.range(0, step.items().size()).boxed().toList());
        items.setItemLabelGenerator(step.items()::get);
        items.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        items.setVisible(step.type() == StepType.CHECKLIST);
        answers.setItems(step.answers());
        answers.setItemLabelGenerator(
                answer -> answer.means().isEmpty() ? answer.label() : answer.label() + " – " + answer.means());
        answers.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answers.setVisible(step.type().asks());
        boolean asksForDay =
                step.waitsFor().filter(Wait.UntilDate.class::isInstance).isPresent()
                        || step.answers().stream()
                                .anyMatch(answer -> answer.names()
                                        .filter(named -> named.kind().needsDateShown())
                                        .isPresent());
        date.setVisible(asksForDay);
        date.setValue(today.plusDays(3));
    }

    private Div actions(Step step) {
        Button done = new Button(Texts.text(words(step.type())), click -> act.accept(dry -> dry.work(state, deed())));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setEnabled(state.canBeWorked());
        Div actions = new Div(done);
        if (step.type().canBeSkipped()) {
            Button skip = new Button(
                    Texts.text("playbook.try.skip"), click -> act.accept(dry -> dry.skip(state, note.getValue())));
            skip.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(skip);
        }
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }

    private static String words(StepType type) {
        return switch (type) {
            case QUESTION, FOLLOW_UP, VERIFY_LIFTED, MANAGERS_REVIEW -> "playbook.try.save";
            case WRITE_LETTER, SEND_MESSAGE -> "playbook.try.sent";
            case WAIT -> "playbook.try.wait";
            case OPEN_TICKET -> "playbook.try.ticket";
            case DO, CHECKLIST, HARDEN -> "playbook.try.done";
        };
    }

    private Deed deed() {
        Deed deed = answers.getOptionalValue()
                .map(answer -> Deed.answered(state, answer.key()))
                .orElseGet(() -> Deed.done(state))
                .noting(note.getValue())
                .ticking(List.copyOf(items.getValue()));
        return date.isVisible() ? date.getOptionalValue().map(deed::until).orElse(deed) : deed;
    }
}
