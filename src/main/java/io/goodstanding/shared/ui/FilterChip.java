package io.goodstanding.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;

/** A level with its count that filters a list while it is pressed. A count of 0 is an outline and cannot be pressed. */
public final class FilterChip extends Button {

    private final Element count = new Element("b");
    private boolean pressed;

    /** @param text the level in words, short */
    public FilterChip(StandingLook look, String text, SerializableConsumer<Boolean> onPressed) {
        addClassNames("gs-chip", look.css());
        getElement().setAttribute("title", text);
        Element glyph = look.glyph().getElement().setAttribute("slot", "prefix");
        getElement().appendChild(glyph, count, new Span(text).getElement());
        setPressed(false);
        setCount(0);
        addClickListener(click -> {
            setPressed(!pressed);
            onPressed.accept(pressed);
        });
    }

    /**
     * Shows how many have this level.
     *
     * @param number 0 or more
     */
    public void setCount(int number) {
        count.setText(Integer.toString(number));
        setEnabled(number > 0 || pressed);
    }

    /** Shows the chip pressed or not without telling the listener. */
    public void setPressed(boolean pressed) {
        this.pressed = pressed;
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    public boolean isPressed() {
        return pressed;
    }
}
