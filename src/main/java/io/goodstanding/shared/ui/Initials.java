package io.goodstanding.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * A person as two letters in a circle. The colour comes from the name alone, so that it is the same on every screen and
 * after every restart; it carries no meaning.
 */
public final class Initials extends Span {

    private static final int COLOURS = 7;

    public Initials(String name) {
        super(of(name));
        addClassNames("gs-av", colour(name));
        getElement().setAttribute("title", name);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** 20 px, for lists and notes. */
    public Initials small() {
        addClassName("gs-m");
        return this;
    }

    /** 52 px, for the head of a rep's page. */
    public Initials large() {
        addClassName("gs-x");
        return this;
    }

    /** First letters of the first and the last word, in capitals; "?" for a blank name. */
    public static String of(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty()) {
            return "?";
        }
        int lastSpace = trimmed.lastIndexOf(' ');
        String last = lastSpace < 0 ? "" : firstLetter(trimmed.substring(lastSpace + 1));
        return (firstLetter(trimmed) + last).toUpperCase(Locale.ROOT);
    }

    /** One of the classes {@code gs-a0} to {@code gs-a6}. */
    public static String colour(String name) {
        return "gs-a" + Math.floorMod(name.strip().hashCode(), COLOURS);
    }

    private static String firstLetter(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next();
        return end == BreakIterator.DONE ? "" : word.substring(0, end);
    }
}
