package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.playbook.StepState;
import io.goodstanding.run.Foresight;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;

/** What doing the step changes, before it is done: found by doing it on a copy, so it is what will happen. */
class ForesightList extends Div {

    private final transient RunSnapshot shown;
    private final transient StepState state;
    private final H3 title = new H3();
    private final Div wells = new Div();

    ForesightList(RunSnapshot shown, StepState state) {
        this.shown = shown;
        this.state = state;
        addClassName("gs-foresight");
        getElement().setAttribute("aria-live", "polite");
        wells.addClassName("gs-wells");
        add(title, wells);
    }

    void show(Optional<Answer> answer) {
        title.setText(answer.map(chosen -> Texts.text("run.changes.answer", chosen.label()))
                .orElseGet(() -> Texts.text("run.changes")));
        Foresight then = Foresight.of(
                shown.run().run(),
                state,
                answer.map(Answer::key).orElse(""),
                shown.texts().now());
        wells.removeAll();
        then.effects().forEach(effect -> wells.add(well(GsIcon.FLAG, RunWords.effect(effect), "")));
        wells.add(then.next().map(this::next).orElseGet(() -> well(GsIcon.CHECK, Texts.text("run.changes.over"), "")));
        then.next()
                .filter(next ->
                        next.step().owner() == Owner.MANAGER && state.step().owner() == Owner.REP)
                .ifPresent(next -> wells.add(
                        well(GsIcon.BELL, Texts.text("run.changes.told"), Texts.text("run.changes.told.text"))));
    }

    private Component next(StepState next) {
        boolean waits = next.status() == StepState.Status.WAITING_UNTIL;
        String number = Texts.text(waits ? "run.changes.waits" : "run.changes.next", next.number());
        return well(
                waits ? GsIcon.HOURGLASS : GsIcon.ARROW_RIGHT,
                number,
                next.step().title()
                        + next.opensAt()
                                .filter(at -> waits)
                                .map(at -> ". " + shown.words().opens(at))
                                .orElse(""));
    }

    private static Component well(GsIcon icon, String strong, String text) {
        Span first = new Span(strong + " ");
        first.addClassName("gs-b");
        Span words = new Span(first, new Span(text));
        return new Div(icon.create(), words);
    }
}
