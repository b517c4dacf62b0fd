package io.goodstanding.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/** A number that matters: small label above, bold figure below. Stands in a row ({@code gs-stats}) or cards ({@code gs-figures}). */
public final class StatFigure extends Div {

    private final Element figure = new Element("b");

    public StatFigure(String label, String value) {
        addClassName("gs-stat");
        add(new Span(label));
        getElement().appendChild(figure);
        setValue(value);
    }

    public void setValue(String value) {
        figure.setText(value);
    }

    /** Makes the figure open what it is made of; {@code label} is what a screen reader says of that. */
    public StatFigure opening(String label, SerializableRunnable open) {
        FigureButton button = new FigureButton(figure.getText(), label, open);
        figure.setText("");
        figure.appendChild(button.getElement());
        return this;
    }

    /** Colours the figure when it is a warning. */
    public StatFigure in(StandingLook look) {
        figure.getClassList().add("gs-ct");
        figure.getClassList().add(look.css());
        return this;
    }
}
