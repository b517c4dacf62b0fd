package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.PlaybookVersion;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** The versions of a playbook, the newest first: why and by whom, what was different, and the way back. */
class HistoryCard extends Composite<Card> {

    private final transient Playbooks playbooks;
    private final transient List<PlaybookVersion> history;
    private final boolean mayChange;
    private final transient Texts texts;

    HistoryCard(Playbooks playbooks, String key, boolean mayChange, Texts texts) {
        this.playbooks = playbooks;
        this.history = playbooks.history(key);
        this.mayChange = mayChange;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(
                new CardHead(Texts.text("playbook.history"), Texts.text("playbook.history.count", history.size())));
        for (int i = 0; i < history.size(); i++) {
            card.body().add(row(i));
        }
        return card;
    }

    private Component row(int i) {
        PlaybookVersion version = history.get(i);
        Span number = new Span(Texts.text("playbook.version", version.version()));
        number.addClassNames("gs-sm", "gs-b");
        Span who = new Span(
                version.isShipped()
                        ? Texts.text("playbook.history.shipped")
                        : version.author().orElseThrow() + " · "
                                + texts.moment(version.at().orElseThrow()));
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

    private Component actions(int i, PlaybookVersion version) {
        Div actions = new Div();
        actions.addClassNames("gs-row", "gs-wrap", "gs-history-actions");
        if (i + 1 < history.size()) {
            int before = history.get(i + 1).version();
            actions.add(small(
                    "playbook.history.changes",
                    version,
                    () -> new CompareDialog(playbooks, history, before, version.version()).open()));
        }
        if (i > 0 && mayChange) {
            int newest = history.getFirst().version();
            actions.add(small(
                    "playbook.history.back",
                    version,
                    () -> new GoBackDialog(playbooks, version, newest, texts).open()));
        }
        playbooks.edition(version.key(), version.version()).ifPresent(edition -> {
            Anchor export = new Anchor(new PlaybookDownload(edition), Texts.text("playbook.export"));
            export.addClassName("gs-sm");
            export.setAriaLabel(Texts.text("playbook.export.version", version.version()));
            actions.add(export);
        });
        return actions;
    }

    private static Button small(String key, PlaybookVersion version, Runnable action) {
        Button button = new Button(Texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.text(key) + " " + Texts.text("playbook.version", version.version()));
        return button;
    }
}
