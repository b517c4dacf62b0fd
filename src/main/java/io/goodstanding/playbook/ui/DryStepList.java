package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;
import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.StepState;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
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
        course.steps().forEach(state -> list.add(new StepLine(state, meta(state))));
        return new Card(
                new CardHead(
                        Texts.text("playbook.steps"),
                        Texts.text("playbook.try.progress", course.done(), course.needed())),
                list);
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
