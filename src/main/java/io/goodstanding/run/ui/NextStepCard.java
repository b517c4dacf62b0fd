package io.goodstanding.run.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.run.RunRow;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** What waits for a rep first in the own playbooks, and how many steps wait besides. */
class NextStepCard extends Composite<Card> {

    private final transient List<RunRow> waiting;
    private final transient Texts texts;

    /** @param waiting what presses first stands first */
    NextStepCard(List<RunRow> waiting, Texts texts) {
        this.waiting = List.copyOf(waiting);
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        if (waiting.isEmpty()) {
            return new Card(new CardHead(Texts.text("next-step.title")), quiet(Texts.text("next-step.none"))).spaced();
        }
        RunRow first = waiting.getFirst();
        Span when = new Span(RunRowCard.when(first, texts));
        when.addClassName("gs-t3");
        when.setClassName("gs-late", first.isOverdue(texts.now()));
        Span title = new Span(first.stepTitle());
        title.addClassName("gs-next");
        Anchor open = new Anchor(RunView.address(first.id()), Texts.text("next-step.open", first.stepNumber()));
        open.addClassNames("gs-btn", "gs-accent");
        Card card = new Card(
                        new CardHead(Texts.text("next-step.of", first.stepNumber(), first.steps()), when),
                        title,
                        quiet(first.playbook()),
                        open)
                .spaced();
        if (waiting.size() > 1) {
            card.body().add(new Anchor("steps", Texts.text("next-step.more", waiting.size() - 1)));
        }
        return card;
    }

    private static Span quiet(String text) {
        Span words = new Span(text);
        words.addClassNames("gs-sm", "gs-t2");
        return words;
    }
}
