package io.goodstanding.run.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;

/** The middle of a run's page: the step to do now, or that nothing is left to do. */
class StepPlace extends Composite<Div> {

    private final transient RunSnapshot shown;
    private final transient Optional<StepCard> card;

    /** @param before what stood here; words typed there and not saved are shown again, not lost */
    StepPlace(RunSnapshot shown, RunActions actions, Optional<StepPlace> before) {
        this.shown = shown;
        getContent().addClassNames("gs-stack", "gs-step-place");
        before.flatMap(place -> place.unsavedNote(shown))
                .ifPresent(note -> getContent().add(Notice.info(Texts.text("run.moved.title"), note)));
        card = shown.open().map(state -> new StepCard(shown, state, actions.desk(shown, state)));
        card.ifPresentOrElse(getContent()::add, () -> getContent().add(new RunOverCard(shown)));
    }

    boolean isStill(RunSnapshot now) {
        return shown.run().id() == now.run().id() && shown.place().equals(now.place());
    }

    void refresh(RunSnapshot now) {
        card.ifPresent(shownCard -> shownCard.refresh(now));
    }

    private Optional<String> unsavedNote(RunSnapshot now) {
        return card.flatMap(shownCard -> shownCard.unsavedNote(now));
    }
}
