package io.goodstanding.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A standing in one glance: glyph and words on the level's tint. */
public final class StandingBadge extends Span {

    /** @param text the level in words, already translated */
    public StandingBadge(StandingLook look, String text) {
        addClassNames("gs-badge", look.css());
        add(look.glyph(), new Span(text));
    }

    /** The larger form, beside the title of a rep's page. */
    public StandingBadge large() {
        addClassName("gs-large");
        return this;
    }
}
