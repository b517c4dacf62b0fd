package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.playbook.PlaybookCheck;
import io.goodstanding.playbook.Problem;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is wrong with the playbook on the bench; each line leads to its step. */
class ProblemList extends Composite<Div> {

    private final SerializableConsumer<String> onStep;
    private final Card card = new Card(new CardHead(Texts.text("playbook.problems")));

    /** @param onStep told which step is to be seen; empty for the whole */
    ProblemList(SerializableConsumer<String> onStep) {
        this.onStep = onStep;
        card.body().getElement().setAttribute("aria-live", "polite");
        getContent().add(card);
    }

    /** @param titles the title of a step by its key */
    void show(PlaybookCheck check, UnaryOperator<String> titles, Texts texts) {
        card.retitle(Texts.text("playbook.problems.count", check.problems().size()));
        card.body().removeAll();
        if (check.isClean()) {
            Div clean = new Div(GsIcon.CHECK.create(), new Span(Texts.text("playbook.problems.none")));
            clean.addClassName("gs-will");
            card.body().add(clean);
        }
        lines(check.problems(), GsIcon.WARNING, "gs-late", titles, texts);
        lines(check.warnings(), GsIcon.INFO, "gs-stale", titles, texts);
    }

    private void lines(List<Problem> problems, GsIcon icon, String css, UnaryOperator<String> titles, Texts texts) {
        for (Problem problem : problems) {
            NativeButton line = new NativeButton("", click -> onStep.accept(problem.step()));
            line.addClassName("gs-problem");
            Span title =
                    new Span(problem.step().isEmpty() ? Texts.text("playbook.head") : titles.apply(problem.step()));
            title.addClassNames("gs-b", "gs-sm", css);
            Span words = new Span(texts.say(problem.phrase()));
            words.addClassNames("gs-sm", "gs-t2");
            Span column = new Span(title, words);
            column.addClassName("gs-col");
            line.add(icon.small(), column);
            card.body().add(line);
        }
    }
}
