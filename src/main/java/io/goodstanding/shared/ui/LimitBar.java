package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Svg;

/** A bar of 5 px: what is used of a limit, with a tick for the soft limit and hatched while paused. */
public final class LimitBar extends Svg {

    /** @param title what a screen reader says; empty when the words stand beside the bar already */
    public LimitBar(Bar bar, String title) {
        addClassName("gs-figure");
        update(bar, title);
    }

    /** Draws other figures in place. */
    public void update(Bar bar, String title) {
        setSvg(bar.svg(title));
    }
}
