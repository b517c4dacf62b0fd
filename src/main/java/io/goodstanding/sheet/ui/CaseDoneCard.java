package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.CaseOfRow;
import io.goodstanding.sheet.CasesBrought;

/** The cases that came in, each with the way to its page, and what came in the way of others meanwhile. */
class CaseDoneCard extends Composite<Card> {

    private final transient CasesBrought done;
    private final transient Texts texts;
    private final transient Runnable onAnother;

    CaseDoneCard(CasesBrought done, Texts texts, Runnable onAnother) {
        this.done = done;
        this.texts = texts;
        this.onAnother = onAnother;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(
                        new CardHead(Texts.text("case-list.done", done.brought().size())))
                .spaced();
        if (!done.brought().isEmpty()) {
            card.body().add(Notice.quiet(GsIcon.INFO, "", Texts.text("case-list.no-undo")));
        }
        done.brought()
                .forEach(each -> card.body()
                        .add(line(GsIcon.TICKET, each, each.ticket().state().textKey())));
        done.known().forEach(each -> card.body().add(line(GsIcon.CHECK, each, "case-list.known.meanwhile")));
        if (!done.leftOut().isEmpty()) {
            card.body()
                    .add(
                            Notice.info(
                                    Texts.text(
                                            "case-list.meanwhile",
                                            done.leftOut().size()),
                                    Texts.text("case-list.meanwhile.text")),
                            new H3(Texts.text("import.left-out")),
                            new ErrorRows(done.leftOut(), texts));
        }
        Div actions = new Div(new Button(Texts.text("import.another"), click -> onAnother.run()));
        actions.addClassName("gs-actions");
        card.body().add(actions);
        return card;
    }

    private static Component line(GsIcon icon, CaseOfRow each, String key) {
        Anchor way = new Anchor(
                "ticket/" + each.ticket().id(),
                Texts.text(
                        "case-list.done.name",
                        each.ticket().name(),
                        each.line().rep().name()));
        return new ListLine(icon, way, Texts.text(key));
    }
}
