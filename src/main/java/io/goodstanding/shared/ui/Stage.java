package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a page shows one step of a way after the other. What is taken back beside it leaves the step alone, a half-done
 * form or links that are shown once among them, unless the step says that it is about that.
 */
public class Stage extends Div {

    private static final Consumer<Object> NOT_ABOUT_IT = undone -> {};

    private transient Consumer<Object> onUndone = NOT_ABOUT_IT;

    public Stage() {
        addClassName("gs-stack");
    }

    /** A step that nothing beside it changes. */
    public void show(Component step) {
        show(step, NOT_ABOUT_IT);
    }

    /** @param whenUndone hears what was taken back while the step is shown */
    public void show(Component step, Consumer<Object> whenUndone) {
        removeAll();
        add(step);
        onUndone = whenUndone;
    }

    /**
     * Shows a look in place of the step, or of an earlier look. The step stays, hidden, so that the way {@link #back}
     * finds every choice.
     */
    public void look(Component look, Consumer<Object> whenUndone) {
        back();
        getChildren().forEach(step -> step.setVisible(false));
        add(look);
        onUndone = whenUndone;
    }

    /** From a look back to the step. */
    public void back() {
        List<Component> all = getChildren().toList();
        all.stream().skip(1).forEach(this::remove);
        all.stream().limit(1).forEach(step -> step.setVisible(true));
        onUndone = NOT_ABOUT_IT;
    }

    /** Tells the step that something was taken back. */
    public void undone(Object what) {
        onUndone.accept(what);
    }
}
