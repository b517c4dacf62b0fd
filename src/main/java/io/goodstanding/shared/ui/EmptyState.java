package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would be: why it is empty and what to do next. */
public final class EmptyState extends Div {

    /** @param actions buttons or links, may be none */
    public EmptyState(GsIcon icon, String title, String text, Component... actions) {
        addClassName("gs-empty");
        Div disc = new Div(icon.large());
        disc.addClassName("gs-disc");
        add(disc, new H2(title));
        if (!text.isEmpty()) {
            add(new Paragraph(text));
        }
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("gs-actions");
            add(row);
        }
    }
}
