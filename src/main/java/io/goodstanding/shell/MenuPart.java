package io.goodstanding.shell;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;

/** The parts of the navigation, told apart by the order that a view names in its {@code @Menu}. */
enum MenuPart {
    /** What is looked at every day. */
    DAY(0, 3),
    /** What the team lives by, to be looked up. */
    RULES(3, 3.5),
    /** Who and what there is. */
    HOUSE(3.5, 100);

    private final double from;
    private final double to;

    /** @param to the first order that belongs to the next part */
    MenuPart(double from, double to) {
        this.from = from;
        this.to = to;
    }

    boolean has(MenuEntry entry) {
        double order = Optional.ofNullable(entry.order()).orElse(to);
        return order >= from && order < to;
    }

    /** The first needs no name. */
    boolean isLabelled() {
        return this != DAY;
    }

    String textKey() {
        return "shell.part." + name();
    }
}
