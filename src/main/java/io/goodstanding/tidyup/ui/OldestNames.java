package io.goodstanding.tidyup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.tidyup.TidyUp;
import io.goodstanding.tidyup.TidyUpList;
import java.util.Optional;

/**
 * The oldest lines of the own list, to be ticked where the day is planned, and who may be invited again. A line that
 * was ticked stays in its place for a slip, however often this is told to show itself anew.
 */
public class OldestNames extends Composite<Div> {

    private static final int AT_ONCE = 4;

    private final transient TidyUp tidyUp;
    private final transient RepName rep;
    private final transient Texts texts;
    private final Div cards = getContent();
    private transient Optional<NamesCard> names = Optional.empty();

    OldestNames(TidyUp tidyUp, RepName rep, Texts texts) {
        this.tidyUp = tidyUp;
        this.rep = rep;
        this.texts = texts;
        cards.addClassName("gs-stack");
    }

    /** Reads the list anew. */
    public void show() {
        TidyUpList list = tidyUp.list(rep.id());
        cards.getChildren().filter(card -> names.filter(card::equals).isEmpty()).forEach(cards::remove);
        if (names.isEmpty() && list.keySet() && !list.names().isEmpty()) {
            names = Optional.of(new NamesCard(tidyUp, rep, AT_ONCE, texts, this::show));
            names.ifPresent(cards::add);
        }
        names.ifPresent(card -> card.show(list));
        if (names.isEmpty()) {
            cards.add(nothing(list));
        }
        cards.add(new CoolDownCard(list.coolDowns(), texts));
    }

    private static Card nothing(TidyUpList list) {
        Span words = new Span(Texts.text(list.keySet() ? "tidy-up.empty.text" : "tidy-up.no-key"));
        words.addClassName("gs-t2");
        Card card = new Card(new CardHead(Texts.text("nav.tidy-up")), words);
        if (list.keySet()) {
            card.body().add(new Anchor("import", Texts.text("import.link")));
        }
        return card.spaced();
    }
}
