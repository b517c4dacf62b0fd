package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.ListUndone;
import io.goodstanding.team.Newcomers.Outcome;
import java.util.List;

/** Who of a list is gone, and who stays and why. */
class ListUndoneCard extends Composite<Card> {

    private final transient ListUndone undone;
    private final transient Runnable onAnother;

    ListUndoneCard(ListUndone undone, Runnable onAnother) {
        this.undone = undone;
        this.onAnother = onAnother;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text(
                        "people-list.undone", undone.of(Outcome.TAKEN_BACK).size())))
                .spaced();
        tell(card, "people-list.undone.left", undone.of(Outcome.LEFT));
        tell(card, "people-list.undone.signed-in", undone.of(Outcome.SIGNED_IN));
        tell(card, "people-list.undone.out-of-sight", undone.of(Outcome.OUT_OF_SIGHT));
        card.body().add(new Button(Texts.text("import.another"), click -> onAnother.run()));
        return card;
    }

    private static void tell(Card card, String key, List<String> names) {
        if (!names.isEmpty()) {
            Paragraph words = new Paragraph(Texts.text(key, String.join(", ", names)));
            words.addClassName("gs-wording");
            card.body().add(words);
        }
    }
}
