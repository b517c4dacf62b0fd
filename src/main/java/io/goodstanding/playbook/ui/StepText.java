package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepType;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.MarkdownText;
import io.goodstanding.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step of a playbook to be read: what it asks, why, on which condition, and what follows from each answer. */
class StepText extends Composite<ListItem> {

    private final transient Playbook playbook;
    private final transient Step step;
    private final transient UnaryOperator<String> names;

    /** @param names the name of another playbook by its key */
    StepText(Playbook playbook, Step step, UnaryOperator<String> names, Texts texts) {
        this.playbook = playbook;
        this.step = step;
        this.names = names;
        getContent().setId(id(step.key()));
        getContent().addClassNames("gs-step", "gs-step-text");
        Span number = new Span(String.valueOf(playbook.steps().indexOf(step) + 1));
        number.addClassName("gs-dot");
        Div words = new Div(head(), meta());
        words.addClassNames("gs-col", "gs-grow", "gs-spaced");
        new ConditionWords(playbook).of(step).map(StepText::condition).ifPresent(words::add);
        if (!step.text().isEmpty()) {
            words.add(new MarkdownText(step.text()));
        }
        if (!step.items().isEmpty()) {
            words.add(list(step.items()));
        }
        if (!step.answers().isEmpty()) {
            words.add(answers());
        }
        step.sources().forEach(source -> words.add(new SourceLine(source, texts)));
        getContent().add(number, words);
    }

    static String id(String stepKey) {
        return "step-" + stepKey;
    }

    private Component head() {
        H3 title = new H3(step.title());
        title.addClassName("gs-title");
        return title;
    }

    private Component meta() {
        String required = step.required() ? "" : Texts.text("playbook.optional");
        String phase = step.phase() == Step.Phase.AFTER ? Texts.text("playbook.phase.AFTER") : "";
        Span meta = new Span(Stream.of(
                        Stream.of(PlaybookWords.type(step.type()), PlaybookWords.owner(step.owner())),
                        PlaybookWords.extra(step).stream(),
                        starts(),
                        PlaybookWords.waits(step, playbook).stream(),
                        step.due().stream().map(due -> PlaybookWords.due(due, playbook)),
                        Stream.of(required, phase))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        meta.addClassName("gs-meta");
        return meta;
    }

    private Stream<String> starts() {
        return step.type() == StepType.HARDEN
                ? Stream.of(Texts.text("playbook.starts", names.apply(step.extra())))
                : Stream.empty();
    }

    private static Component condition(String words) {
        Div condition = new Div(GsIcon.FILTER.small(), new Span(words));
        condition.addClassNames("gs-row", "gs-sm", "gs-t2", "gs-top");
        return condition;
    }

    private static Component list(List<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gs-checklist");
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private Component answers() {
        Div answers = new Div();
        answers.addClassName("gs-answers");
        step.answers().forEach(answer -> answers.add(answer(answer)));
        return answers;
    }

    private Component answer(Answer answer) {
        Div box = new Div(new Span(answer.label()));
        box.addClassNames("gs-well", "gs-col", "gs-gap-s");
        follows(answer).forEach(words -> {
            Span line = new Span(words);
            line.addClassNames("gs-xs", "gs-t2");
            box.add(line);
        });
        return box;
    }

    /** What follows from an answer, in the author's words and in the playbook's. */
    private List<String> follows(Answer answer) {
        List<String> follows = new ArrayList<>();
        if (!answer.means().isEmpty()) {
            follows.add(answer.means());
        }
        answer.again()
                .map(again ->
                        Texts.text("playbook.answer.again", PlaybookWords.title(playbook, again.step()), again.times()))
                .ifPresent(follows::add);
        answer.starts()
                .map(key -> Texts.text("playbook.answer.starts", names.apply(key)))
                .ifPresent(follows::add);
        answer.names()
                .map(named -> Texts.text("playbook.answer.names", PlaybookWords.kind(named.kind())))
                .ifPresent(follows::add);
        if (answer.ends()) {
            follows.add(Texts.text("playbook.answer.ends"));
        }
        return follows;
    }
}
