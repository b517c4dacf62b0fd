package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The head of a card: its title, and on the right quiet words or a link. */
public final class CardHead extends Div {

    private final H2 title = new H2();

    public CardHead(String title, Component... right) {
        addClassName("gs-ch");
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        add(this.title, spacer);
        add(right);
        this.title.setText(title);
    }

    /** Quiet words on the right. */
    public CardHead(String title, String right) {
        this(title, quiet(right));
    }

    String title() {
        return title.getText();
    }

    /** For a title that counts: other words in the same place. */
    void retitle(String words) {
        title.setText(words);
    }

    private static Span quiet(String text) {
        Span words = new Span(text);
        words.addClassName("gs-t3");
        return words;
    }
}
