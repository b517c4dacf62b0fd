package io.goodstanding.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A quiet number or word in a pill: how many rows, "Draft", "2 of 4". */
public final class CountBadge extends Span {

    public CountBadge(String text) {
        super(text);
        addClassNames("gs-badge", "gs-none", "gs-plain", "gs-count");
    }
}
