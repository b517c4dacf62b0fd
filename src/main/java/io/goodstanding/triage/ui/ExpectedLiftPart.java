package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.shared.ui.LiftRange;
import io.goodstanding.shared.ui.LiftRangeBar;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.ui.LevelLook;
import io.goodstanding.triage.Outlook;
import java.time.Instant;

/** When it usually lifts, as a range with its source. */
class ExpectedLiftPart extends Composite<Div> {

    ExpectedLiftPart(Outlook outlook, Texts texts) {
        getContent().addClassName("gs-stack");
        outlook.expectedLift().ifPresentOrElse(lift -> range(outlook, lift, texts), this::unknown);
    }

    private void range(Outlook outlook, ExpectedLift lift, Texts texts) {
        Instant start = outlook.report().startedAt();
        String countdown = Texts.sentence(IncidentWords.countdown(lift.from(), lift.to(), texts.now(), texts));
        Span range = new Span(IncidentWords.range(lift, texts));
        range.addClassNames("gs-sm", "gs-t2");
        Div source = new Div(IncidentWords.source(lift.source()));
        getContent()
                .add(
                        new H3(countdown),
                        new LiftRangeBar(
                                LiftRange.of(start, lift.from(), lift.to(), texts.now()),
                                LevelLook.of(outlook.after()),
                                ""),
                        scale(start, lift, texts),
                        range,
                        source);
    }

    private static Div scale(Instant start, ExpectedLift lift, Texts texts) {
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        Div scale = new Div(new Span(texts.shortDay(start)), spacer, new Span(texts.shortDay(lift.to())));
        scale.addClassNames("gs-row", "gs-xs", "gs-t3");
        scale.getElement().setAttribute("aria-hidden", "true");
        return scale;
    }

    private void unknown() {
        getContent().add(new H3(Texts.text("lift.unknown")));
    }
}
