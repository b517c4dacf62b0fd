package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepState.Status;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
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
        course.steps().forEach(state -> steps.add(step(state)));
        Card card = new Card(new CardHead(Texts.text("run.steps"), counts), steps);
        card.addClassName("gs-stepper");
        return card;
    }

    private Component step(StepState state) {
        Div dot = new Div();
        dot.addClassName("gs-dot");
        dot.add(mark(state));
        Span title = new Span(state.step().title());
        title.addClassName("gs-title");
        Span meta = new Span(words.standing(state));
        meta.addClassName("gs-meta");
        Div text = new Div(title, meta);
        text.addClassNames("gs-col", "gs-grow");
        ListItem item =
                new ListItem(dot, text, new Initials(shown.personOf(state.step().owner())).small());
        item.addClassNames("gs-step", css(state));
        if (state.isOverdue(words.texts().now())) {
            meta.addClassName("gs-late");
        }
        if (state.isOpen()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Component mark(StepState state) {
        return switch (state.status()) {
            case DONE -> GsIcon.CHECK.small();
            case SKIPPED -> GsIcon.SKIP.small();
            case WAITING_UNTIL -> GsIcon.HOURGLASS.small();
            case NOT_NEEDED -> GsIcon.MINUS.small();
            case CURRENT, WAITING_TURN -> new Span(String.valueOf(state.number()));
        };
    }

    private static String css(StepState state) {
        return switch (state.status()) {
            case DONE -> "gs-done";
            case SKIPPED -> "gs-skipped";
            case CURRENT -> "gs-current";
            case WAITING_UNTIL -> "gs-waiting";
            case NOT_NEEDED -> "gs-not-needed";
            case WAITING_TURN -> "gs-blocked";
        };
    }
}
