package io.goodstanding.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterVersion;
import io.goodstanding.letter.SampleValues;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;

/** The letters that the product can write, for everybody to read; live. */
@Route(LetterAddress.ALL)
@Menu(title = "nav.letters", icon = "MAIL", order = 3.4)
@PermitAll
class LettersView extends Page {

    private final transient LetterDesk desk;
    private final UnorderedList list = new UnorderedList();

    LettersView(LetterDesk desk) {
        this.desk = desk;
        title(Texts.text("nav.letters"));
        list.addClassNames("gs-letters", "gs-plain-list");
        add(head(Texts.text("nav.letters")), intro(), list);
        Signal.effect(this, this::listen);
    }

    private static Span intro() {
        Span intro = new Span(Texts.text("letters.intro"));
        intro.addClassNames("gs-sm", "gs-t2");
        return intro;
    }

    private void listen() {
        desk.listen();
        Texts texts = desk.texts();
        list.removeAll();
        for (LetterPurpose purpose : LetterPurpose.values()) {
            list.add(new ListItem(row(desk.templates().history(purpose).getFirst(), texts)));
        }
    }

    private Anchor row(LetterVersion newest, Texts texts) {
        LetterPurpose purpose = newest.template().purpose();
        Span name = new Span(LetterWords.purpose(purpose));
        name.addClassName("gs-b");
        Span first = new Span(firstLine(newest));
        first.addClassNames("gs-sm", "gs-t2", "gs-el");
        Span when = new Span(Texts.text(purpose.textKey() + ".when"));
        when.addClassNames("gs-sm", "gs-t3");
        Div words = new Div(name, when, first);
        words.addClassNames("gs-col", "gs-gap-s", "gs-grow");
        Span version = new Span(Texts.text("letter.version", newest.version()));
        version.addClassName("gs-sm");
        Span origin = new Span(LetterWords.origin(newest, texts));
        origin.addClassNames("gs-xs", "gs-t3");
        Div state = new Div(version, origin);
        state.addClassNames("gs-col", "gs-run-when");
        Anchor row = new Anchor(LetterAddress.of(purpose));
        row.addClassName("gs-run-row");
        row.add(words, state);
        return row;
    }

    /** As it reads with made-up values: tags are for those who edit it. */
    private String firstLine(LetterVersion version) {
        return desk.templates()
                .tryOut(version.template(), SampleValues.known())
                .letter()
                .map(letter -> letter.subject().isEmpty() ? letter.bodyText() : letter.subjectText())
                .orElse("");
    }
}
