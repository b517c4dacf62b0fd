package io.goodstanding.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.account.AccountParticulars;
import io.goodstanding.account.AccountProfile;
import io.goodstanding.account.ui.ParticularsList;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;

/** What archives told about the account itself, or how they could. */
class AccountCard extends Composite<Card> {

    private final transient AccountParticulars told;
    private final transient AccountProfile profile;
    private final transient Texts texts;

    AccountCard(AccountParticulars told, AccountProfile profile, Texts texts) {
        this.told = told;
        this.profile = profile;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("rep.account")));
        if (told.equals(AccountParticulars.NONE)) {
            Span none = new Span(Texts.text("rep.account.none"));
            none.addClassNames("gs-sm", "gs-t2");
            card.body().add(none);
        } else {
            card.body().add(new ParticularsList(told, profile.plan(), texts));
        }
        return card;
    }
}
