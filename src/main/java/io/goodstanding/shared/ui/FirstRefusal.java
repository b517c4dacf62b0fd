package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Arrays;

/** Leads to the first field that says something is wrong: keyboards and screen readers start there. */
public final class FirstRefusal {

    private FirstRefusal() {}

    public static void focus(Component... inOrder) {
        Arrays.stream(inOrder)
                .filter(Component::isVisible)
                .filter(field -> field instanceof HasValidation validated && validated.isInvalid())
                .findFirst()
                .ifPresent(FirstRefusal::lead);
    }

    /** A group of radio buttons takes the focus in the browser only; the message below a tall field is shown too. */
    private static void lead(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
        field.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
