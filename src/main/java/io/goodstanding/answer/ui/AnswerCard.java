package io.goodstanding.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.answer.KnownAnswer;
import io.goodstanding.playbook.ui.PlaybookAddress;
import io.goodstanding.playbook.ui.SourceLine;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.MarkdownText;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;

/** One question with its answer, its sources and the way to its playbook. */
class AnswerCard extends Composite<Card> {

    private final transient KnownAnswer answer;
    private final transient Optional<String> playbook;
    private final transient Texts texts;

    /** @param playbook the name of the playbook that it leads to, if there is that one */
    AnswerCard(KnownAnswer answer, Optional<String> playbook, Texts texts) {
        this.answer = answer;
        this.playbook = playbook;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Span topic = new Span(Texts.text("answers.topic." + answer.topic()));
        topic.addClassNames("gs-t3");
        Card card = new Card(new CardHead(answer.question(), topic), new MarkdownText(answer.answer())).spaced();
        card.setId(answer.key());
        answer.sources().forEach(source -> card.body().add(new SourceLine(source, texts)));
        answer.playbook()
                .ifPresent(key -> playbook.ifPresent(name -> card.body().add(link(key, name))));
        return card;
    }

    private static Div link(String key, String name) {
        Anchor see = new Anchor(PlaybookAddress.of(key), Texts.text("answers.playbook", name));
        see.addComponentAsFirst(GsIcon.BOOK.small());
        see.addClassNames("gs-btn", "gs-small", "gs-accent");
        Div row = new Div(see);
        row.addClassName("gs-row");
        return row;
    }
}
