package io.goodstanding.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.shared.NumberRule;
import java.util.OptionalInt;

/**
 * A field for a whole number that may be left out. It is a field of text, because a browser's own field of numbers
 * throws away what it does not understand; here it stays, and the field says what is wrong.
 */
public class CountField extends TextField {

    private final NumberRule rule;

    public CountField(String label, NumberRule rule) {
        super(label);
        this.rule = rule;
        setManualValidation(true);
        getElement().setAttribute("inputmode", "numeric");
        getElement().setAttribute("autocomplete", "off");
        addValueChangeListener(change -> isValid());
    }

    /** Whether nothing is typed or a number that is taken; if not, the field says why. */
    public final boolean isValid() {
        rule.refusal(getValue())
                .ifPresentOrElse(
                        refusal ->
                                refuse(Texts.text(refusal.key(), refusal.args().toArray())),
                        () -> setInvalid(false));
        return !isInvalid();
    }

    /** The number, if one is typed that is taken. */
    public OptionalInt number() {
        return rule.read(getValue());
    }

    /** Marks what is typed, and leaves it. */
    public void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }

    public void show(OptionalInt number) {
        setValue(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
    }
}
