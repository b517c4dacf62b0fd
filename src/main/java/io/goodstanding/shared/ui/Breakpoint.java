package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;

/**
 * The widths below which a page is built differently, in px. Only for what style sheets cannot do, such as fewer columns
 * in a Grid; everything else follows the same widths in CSS.
 */
public enum Breakpoint {
    /** Tables become cards, the tab bar appears. */
    PHONE(800),
    /** Steppers become one line. */
    SLIM(1000),
    /** Wide tables lose their least important columns. */
    DESK(1200);

    private final int width;

    Breakpoint(int width) {
        this.width = width;
    }

    /** Whether the window is narrower, as a signal that changes only when the answer does. */
    public Signal<Boolean> isWider(UI ui) {
        return Signal.not(isNarrower(ui));
    }

    /** Whether the window is narrower, as a signal that changes only when the answer does. */
    public Signal<Boolean> isNarrower(UI ui) {
        Signal<Boolean> narrower = ui.getPage().windowSizeSignal().map(size -> isNarrower(size.width()));
        return Signal.cached(narrower);
    }

    /** Calls {@code change} once on attach and again whenever the window crosses this width. */
    public void watch(Component component, SerializableConsumer<Boolean> change) {
        component.addAttachListener(event -> {
            Signal<Boolean> narrower = isNarrower(event.getUI());
            var watching = Signal.effect(component, () -> change.accept(narrower.get()));
            event.getSource().addDetachListener(detach -> {
                detach.unregisterListener();
                watching.remove();
            });
        });
    }

    /** A width of 0 means that the browser has not told it yet; then the page is built for a desk. */
    boolean isNarrower(int windowWidth) {
        return windowWidth > 0 && windowWidth < width;
    }
}
