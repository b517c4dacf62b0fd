package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;

/** Stands where the current step would be when the dry run is over. */
class DryOver extends Composite<Card> {

    @Override
    protected Card initContent() {
        return new Card(
                new CardHead(Texts.text("playbook.try.over")),
                new EmptyState(
                        GsIcon.CHECK, Texts.text("playbook.try.over.title"), Texts.text("playbook.try.over.text")));
    }
}
