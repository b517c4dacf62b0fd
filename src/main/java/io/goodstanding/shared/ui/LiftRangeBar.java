package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Svg;
import org.jspecify.annotations.Nullable;

/** A pale range for the expected lift and a dark line for now. */
public final class LiftRangeBar extends Svg {

    /** @param title what a screen reader says; empty when the words stand beside the bar already */
    public LiftRangeBar(LiftRange range, @Nullable StandingLook look, String title) {
        addClassName("gs-figure");
        setSvg(range.svg(look, title));
    }
}
