package io.goodstanding.tidyup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.tidyup.TidyUpList.CoolDown;
import java.util.List;

/** From when how many of the withdrawn may be invited again. Their names are gone, so it counts days and people. */
class CoolDownCard extends Composite<Card> {

    private final transient List<CoolDown> coolDowns;
    private final transient Texts texts;

    CoolDownCard(List<CoolDown> coolDowns, Texts texts) {
        this.coolDowns = coolDowns;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("tidy-up.cool-down")));
        if (coolDowns.isEmpty()) {
            Span none = new Span(Texts.text("tidy-up.cool-down.none"));
            none.addClassName("gs-t2");
            card.body().add(none);
        }
        coolDowns.forEach(each -> card.body().add(row(each)));
        return card;
    }

    private Div row(CoolDown each) {
        Span day = new Span(Texts.text("tidy-up.cool-down.from", texts.day(each.from())));
        day.addClassNames("gs-sm", "gs-b");
        Span people = new Span(Texts.text("tidy-up.people", each.people()));
        people.addClassNames("gs-sm", "gs-t3");
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        Div row = new Div(GsIcon.HOURGLASS.small(), day, spacer, people);
        row.addClassName("gs-li");
        return row;
    }
}
