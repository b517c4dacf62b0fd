package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.StepState;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;

/** Every step of a run, and where it stands. */
class DryStepList extends Composite<Card> {

    private final transient Playbook playbook;
    private final transient Course course;
    private final transient Texts texts;

    DryStepList(Playbook playbook, Course course, Texts texts) {
        this.playbook = playbook;
        this.course = course;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        OrderedList list = new OrderedList();
        list.addClassName("gs-steps");
        course.steps().forEach(state -> list.add(row(state)));
        return new Card(
                new CardHead(
                        Texts.text("playbook.steps"),
                        Texts.text("playbook.try.progress", course.done(), course.needed())),
                list);
    }

    private ListItem row(StepState state) {
        Span dot = new Span(mark(state));
        dot.addClassName("gs-dot");
        Span title = new Span(state.step().title());
        title.addClassName("gs-title");
        Span meta = new Span(meta(state));
        meta.addClassName("gs-meta");
        Div words = new Div(title, meta);
        words.addClassName("gs-col");
        ListItem row = new ListItem(dot, words);
        row.addClassNames("gs-step", css(state));
        if (state.isOpen()) {
            row.getElement().setAttribute("aria-current", "step");
        }
        return row;
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
            case WAITING_TURN, NOT_NEEDED -> "gs-blocked";
        };
    }

    private String meta(StepState state) {
        String status = Texts.text(state.status().textKey());
        return switch (state.status()) {
            case WAITING_UNTIL ->
                state.opensAt()
                        .map(opens -> Texts.text("playbook.try.opens", texts.moment(opens)))
                        .orElse(status);
            case NOT_NEEDED, WAITING_TURN ->
                new ConditionWords(playbook)
                        .of(state.step())
                        .map(why -> status + " · " + why)
                        .orElse(status);
            case DONE, SKIPPED, CURRENT ->
                state.attempt() > 1 ? status + " · " + Texts.text("playbook.try.attempt", state.attempt()) : status;
        };
    }
}
