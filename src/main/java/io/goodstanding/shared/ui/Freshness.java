package io.goodstanding.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One source of a rep's figures and how old it is; amber when too old to rely on. */
public final class Freshness extends Div {

    /** @param stale older than the figures may be (14 days for a reading) */
    public Freshness(GsIcon icon, String source, String age, boolean stale) {
        addClassName("gs-li");
        Span name = new Span(source);
        name.addClassNames("gs-sm", "gs-b");
        Span when = new Span(age);
        when.addClassNames("gs-xs", stale ? "gs-stale" : "gs-t3");
        Div words = new Div(name, when);
        words.addClassName("gs-col");
        add(icon.small(), words);
    }
}
