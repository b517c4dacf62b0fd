package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;

/** Before anything is uploaded: what will be kept, what never, and who sees it. */
class KeptCard extends Composite<Card> {

    @Override
    protected Card initContent() {
        return new Card(
                new CardHead(Texts.text("import.kept")),
                line(GsIcon.CHECK, "import.kept.yes"),
                line(GsIcon.LOCK, "import.kept.people"),
                line(GsIcon.LIST, "import.kept.names"),
                line(GsIcon.SLASH, "import.kept.never"),
                line(GsIcon.PEOPLE, "import.kept.seen"));
    }

    private static Div line(GsIcon icon, String key) {
        Span what = new Span(Texts.text(key) + " ");
        what.addClassName("gs-b");
        Div line = new Div(icon.create(), new Span(what, new Span(Texts.text(key + ".text"))));
        line.addClassName("gs-will");
        return line;
    }
}
