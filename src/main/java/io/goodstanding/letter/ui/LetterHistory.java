package io.goodstanding.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterVersion;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** The versions of a template, the newest first: why and by whom, what was different, and the way back. */
class LetterHistory extends Composite<Card> {

    private final transient LetterDesk desk;
    private final transient List<LetterVersion> history;

    LetterHistory(LetterDesk desk, LetterPurpose purpose) {
        this.desk = desk;
        this.history = desk.templates().history(purpose);
    }

    @Override
    protected Card initContent() {
        Card card = new Card(
                new CardHead(Texts.text("letter.history"), Texts.text("letter.history.count", history.size())));
        for (int i = 0; i < history.size(); i++) {
            card.body().add(row(i));
        }
        return card;
    }

    private Component row(int i) {
        LetterVersion version = history.get(i);
        Span number = new Span(Texts.text("letter.version", version.version()));
        number.addClassNames("gs-sm", "gs-b");
        Span who = new Span(LetterWords.origin(version, desk.texts()));
        who.addClassNames("gs-xs", "gs-t3");
        Div words = new Div(number, who);
        words.addClassName("gs-col");
        if (!version.reason().isEmpty()) {
            Span reason = new Span(version.reason());
            reason.addClassNames("gs-sm", "gs-t2", "gs-wording");
            words.add(reason);
        }
        words.add(actions(i, version));
        Div row = new Div(words);
        row.addClassName("gs-li");
        return row;
    }

    private Component actions(int i, LetterVersion version) {
        Div actions = new Div();
        actions.addClassNames("gs-row", "gs-wrap", "gs-history-actions");
        if (i + 1 < history.size()) {
            LetterVersion before = history.get(i + 1);
            actions.add(small(
                    "letter.history.changes",
                    version,
                    () -> new LetterCompareDialog(before.template(), version.template()).open()));
        }
        if (i > 0 && desk.mayEdit()) {
            int newest = history.getFirst().version();
            actions.add(
                    small("letter.history.back", version, () -> new LetterBackDialog(desk, version, newest).open()));
        }
        return actions;
    }

    private static Button small(String key, LetterVersion version, SerializableRunnable action) {
        Button button = new Button(Texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.text(key) + " " + Texts.text("letter.version", version.version()));
        return button;
    }
}
