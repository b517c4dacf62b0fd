package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A card: a head and what belongs to it. A section with its title as name, so that screen readers can jump to it. */
public final class Card extends Div {

    private final CardHead head;
    private final Div body = new Div();

    public Card(CardHead head, Component... contents) {
        this.head = head;
        addClassName("gs-card");
        body.addClassName("gs-body");
        body.add(contents);
        add(head, body);
        getElement().setAttribute("role", "region");
        name();
    }

    private void name() {
        getElement().setAttribute("aria-label", head.title());
    }

    /** For a title that counts: other words in its place, for screen readers too. */
    public void retitle(String words) {
        head.retitle(words);
        name();
    }

    /** Where the contents stand, below the head. */
    public Div body() {
        return body;
    }

    /** Puts 8 px between its contents; lists bring their own lines and need none. */
    public Card spaced() {
        body.addClassName("gs-spaced");
        return this;
    }

    /** Lets the card take the height that is left over in its column. */
    public Card grow() {
        addClassName("gs-grow");
        return this;
    }
}
