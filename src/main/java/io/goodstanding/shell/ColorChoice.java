package io.goodstanding.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** Light, dark or as the system has it: kept for the session, because each page load starts with the system's. */
final class ColorChoice {

    private ColorChoice() {}

    static void choose(ColorScheme.Value value) {
        VaadinSession.getCurrent().setAttribute(ColorScheme.Value.class, value);
        apply();
    }

    static void apply() {
        Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ColorScheme.Value.class))
                .ifPresent(value -> UI.getCurrent().getPage().setColorScheme(value));
    }
}
