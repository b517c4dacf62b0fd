package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Shortcuts of one letter, such as {@code /}, {@code j} or {@code g b}. They are heard in the browser, because they must
 * be silent while a field has the focus and quick in lists. Put one instance into the frame and mark what a key presses
 * or focuses with {@link #on}.
 */
@Tag("gs-keys")
@JsModule("context://js/keys.js")
public final class Keys extends Component {

    /** The key that focuses the page's search field. */
    public static final String SEARCH = "/";

    private static final String OFF = "data-keys-off";

    /**
     * Lets a key press this component (a field is focused instead).
     *
     * @param keys one key, or two with a space between that are typed one after the other: {@code "g b"}
     */
    public static <C extends Component> C on(String keys, C component) {
        component.getElement().setAttribute("data-key", keys);
        component.getElement().setAttribute("aria-keyshortcuts", keys);
        return component;
    }

    /**
     * Makes a list in which {@code j} and {@code k} move and {@code e} does a row's action. Its rows are its children and
     * must take the focus ({@code tabindex}).
     */
    public static <C extends Component> C list(C list) {
        list.getElement().setAttribute("data-key-list", true);
        return list;
    }

    /** Marks the button that {@code e} presses while its row has the focus. */
    public static <C extends Component> C action(C button) {
        button.getElement().setAttribute("data-key-action", true);
        return button;
    }

    /** Switches all shortcuts of this kind on or off for one window (WCAG 2.1.4). */
    public static void switchOn(UI ui, boolean on) {
        if (on) {
            ui.getElement().removeAttribute(OFF);
        } else {
            ui.getElement().setAttribute(OFF, true);
        }
    }
}
