package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.GsIcon;

/** One of those that a list is about: what it is called and what becomes of it. */
class ListLine extends Composite<Div> {

    private final GsIcon icon;
    private final Component name;
    private final String words;

    ListLine(GsIcon icon, String name, String words) {
        this(icon, new Span(name), words);
    }

    /** @param name such as a way to it */
    ListLine(GsIcon icon, Component name, String words) {
        this.icon = icon;
        this.name = name;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        name.addClassNames("gs-sm", "gs-b", "gs-wording");
        Span quiet = new Span(words);
        quiet.addClassNames("gs-xs", "gs-t3", "gs-wording");
        Div both = new Div(name, quiet);
        both.addClassName("gs-col");
        Div row = new Div(icon.small(), both);
        row.addClassName("gs-li");
        return row;
    }
}
