package io.goodstanding.letter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import io.goodstanding.letter.FilledLetter;
import io.goodstanding.letter.LetterDraft;
import io.goodstanding.letter.LetterProblem;
import io.goodstanding.letter.LetterTemplate;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.letter.SampleValues;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of a template: with made-up values, or with nothing known; and what is wrong with it. */
class LetterTrial extends Composite<Card> {

    private final transient LetterDesk desk;
    private final Span size = new Span();
    private final Tab sample = new Tab(Texts.text("letter.trial.sample"));
    private final Tabs known = new Tabs(sample, new Tab(Texts.text("letter.trial.nothing")));
    private final Div problems = new Div();
    private final LetterPreview preview = new LetterPreview();
    private final Div remark = new Div();
    private transient LetterTemplate template;

    LetterTrial(LetterDesk desk, LetterTemplate template) {
        this.desk = desk;
        this.template = template;
        size.addClassName("gs-t3");
        known.addThemeVariants(TabsVariant.AURA_FILLED);
        known.getElement().setAttribute("aria-label", Texts.text("letter.trial.known"));
        known.addSelectedChangeListener(change -> draw());
        problems.getElement().setAttribute("aria-live", "polite");
        draw();
    }

    @Override
    protected Card initContent() {
        return new Card(new CardHead(Texts.text("letter.trial"), size), known, problems, preview, remark).spaced();
    }

    /** Shows another text; what cannot be read leaves the one before to be seen. */
    void show(LetterTemplate changed) {
        template = changed;
        draw();
    }

    private void draw() {
        boolean withSample = known.getSelectedTab() == sample;
        LetterDraft draft = desk.templates().tryOut(template, withSample ? SampleValues.known() : Map.of());
        problems.removeAll();
        draft.problems().forEach(problem -> problems.add(line(problem)));
        draft.letter().ifPresent(letter -> draw(letter, withSample));
    }

    private void draw(FilledLetter letter, boolean withSample) {
        size.setText(LetterWords.size(letter));
        preview.show(letter);
        remark.removeAll();
        if (!letter.isComplete()) {
            remark.add(Notice.quiet(GsIcon.INFO, Texts.text("letter.missing"), missing(letter)));
        } else if (withSample) {
            remark.add(Notice.quiet(GsIcon.INFO, "", Texts.text("letter.trial.made-up")));
        }
    }

    private static String missing(FilledLetter letter) {
        return letter.missing().stream()
                .map(field -> Texts.text(field.textKey()))
                .collect(Collectors.joining(", "));
    }

    private Div line(LetterProblem problem) {
        Span place = new Span(
                Texts.text(LetterTemplates.SUBJECT.equals(problem.field()) ? "letter.subject" : "letter.body"));
        place.addClassNames("gs-b", "gs-sm", "gs-late");
        Span words = new Span(desk.texts().say(problem.phrase()));
        words.addClassNames("gs-sm", "gs-t2");
        Span column = new Span(place, words);
        column.addClassName("gs-col");
        Div line = new Div(GsIcon.WARNING.small(), column);
        line.addClassNames("gs-letter-problem");
        return line;
    }
}
