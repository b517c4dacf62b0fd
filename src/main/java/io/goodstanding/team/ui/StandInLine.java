package io.goodstanding.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.StandIn;
import io.goodstanding.team.StandIn.Who;

/** One stand-in that runs or is still to come, seen by one of the two, with a way to end it. */
class StandInLine extends Div {

    StandInLine(StandIn one, Who seenBy, Texts texts, SerializableRunnable end) {
        addClassName("gs-li");
        boolean away = one.absent().id() == seenBy.id();
        Span who = new Span(
                away
                        ? Texts.text("stand-in.agreed.absent", one.standIn().name())
                        : Texts.text("stand-in.agreed.stand-in", one.absent().name()));
        who.addClassName("gs-b");
        Span when = new Span(Texts.text(
                one.begun() ? "stand-in.agreed.runs" : "stand-in.agreed.to-come",
                texts.day(one.days().first()),
                texts.day(one.days().last())));
        when.addClassNames("gs-sm", "gs-t2");
        Div words = new Div(who, when);
        words.addClassNames("gs-col", "gs-grow");
        Button over = new Button(Texts.text(one.begun() ? "stand-in.end" : "stand-in.take-back"), click -> end.run());
        over.addThemeVariants(ButtonVariant.SMALL);
        over.setDisableOnClick(true);
        add(GsIcon.PEOPLE.create(), words, over);
    }
}
