package io.goodstanding.shared.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** A figure that opens what it is made of: looks like the figure, works like a button. */
public final class FigureButton extends NativeButton {

    /**
     * @param figure what is seen; it is read out too, so that who speaks to the page can name it
     * @param opens what a screen reader says that it opens, with the name of the figure
     */
    public FigureButton(String figure, String opens, SerializableRunnable open) {
        super(figure, click -> open.run());
        addClassName("gs-figure-button");
        setAriaLabel(figure + ". " + opens);
        setTitle(opens);
    }
}
