package io.goodstanding.tidyup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.Limits;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;

/** How an invitation is withdrawn, by hand and on LinkedIn, and what it brings and does not bring. */
class HowToCard extends Composite<Card> {

    /** LinkedIn's own page of sent invitations, opened in the rep's browser. */
    private static final String SENT = "https://www.linkedin.com/mynetwork/invitation-manager/sent/";

    private final transient Limits limits;

    /** @param limits what counts for the rep */
    HowToCard(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected Card initContent() {
        Anchor open = new Anchor(SENT, GsIcon.EXTERNAL.create(), new Span(Texts.text("tidy-up.how.link")));
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener noreferrer");
        open.addClassName("gs-btn");
        return new Card(
                        new CardHead(Texts.text("tidy-up.how")),
                        line(GsIcon.EXTERNAL, Texts.text("tidy-up.how.open")),
                        line(
                                GsIcon.CHECK,
                                Texts.text(
                                        "tidy-up.how.tick",
                                        number(LimitKind.WITHDRAW_AFTER_DAYS),
                                        number(LimitKind.PENDING_CLEAN_UP_TARGET))),
                        line(GsIcon.INFO, Texts.text("tidy-up.how.brings", number(LimitKind.DAYS_BEFORE_REINVITING))),
                        line(GsIcon.LOCK, Texts.text("tidy-up.how.seen")),
                        open)
                .spaced();
    }

    private int number(LimitKind kind) {
        return limits.get(kind).hard();
    }

    private static Div line(GsIcon icon, String text) {
        Div line = new Div(icon.create(), new Span(text));
        line.addClassName("gs-will");
        return line;
    }
}
