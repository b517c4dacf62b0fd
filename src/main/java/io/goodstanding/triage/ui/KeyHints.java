package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.Choice;

/** The keys of the page, for whoever has a keyboard. */
class KeyHints extends Composite<Span> {

    KeyHints() {
        getContent().addClassNames("gs-sm", "gs-t3", "gs-row", "gs-wide-only");
        getContent()
                .add(
                        key("1"),
                        new Span("–"),
                        key(String.valueOf(Choice.values().length)),
                        new Span(Texts.text("log.keys.choose")),
                        key("Ctrl"),
                        key("Enter"),
                        new Span(Texts.text("log.keys.save")));
    }

    private static Component key(String name) {
        HtmlComponent key = new HtmlComponent("kbd");
        key.getElement().setText(name);
        return key;
    }
}
