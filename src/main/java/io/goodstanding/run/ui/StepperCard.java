package io.goodstanding.run.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;
import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepState.Status;
import io.goodstanding.playbook.ui.StepLine;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.Texts;

/** All steps of a run in order, each with where it stands. */
class StepperCard extends Composite<Card> {

    private final transient RunSnapshot shown;
    private final transient RunWords words;

    StepperCard(RunSnapshot shown) {
        this.shown = shown;
        this.words = shown.words();
    }

    @Override
    protected Card initContent() {
        Course course = shown.course();
        String counts = Texts.text(
                "run.steps.counts",
                course.count(Status.DONE),
                course.count(Status.SKIPPED),
                course.needed() - course.done());
        OrderedList steps = new OrderedList();
        steps.addClassName("gs-steps");
        course.steps().forEach(state -> steps.add(line(state)));
        Card card = new Card(new CardHead(Texts.text("run.steps"), counts), steps);
        card.addClassName("gs-stepper");
        return card;
    }

    private StepLine line(StepState state) {
        Initials owner = new Initials(shown.personOf(state.step().owner())).small();
        return new StepLine(state, words.standing(state), owner)
                .late(state.isOverdue(shown.texts().now()));
    }
}
