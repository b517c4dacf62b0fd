package io.goodstanding.run.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;

/** Nothing is left to do in a run: since when, and where to go on. */
class RunOverCard extends Composite<Div> {

    RunOverCard(RunSnapshot shown) {
        String when = shown.course().closedAt().map(shown.texts()::moment).orElse("");
        boolean lifted = shown.course().lifted();
        String text = lifted ? "run.over.lifted" : shown.incident().isPresent() ? "run.over.ended" : "run.over.text";
        getContent().addClassName("gs-card");
        getContent()
                .add(new EmptyState(
                        GsIcon.CHECK,
                        Texts.text("run.over", when),
                        Texts.text(text),
                        new Anchor(
                                "rep/" + shown.rep().id(),
                                Texts.text("notice.open-rep", shown.rep().name()))));
    }
}
