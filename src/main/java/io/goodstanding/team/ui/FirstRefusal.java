package io.goodstanding.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Arrays;

/** Leads to the first field that says something is wrong: keyboards and screen readers start there. */
final class FirstRefusal {

    private FirstRefusal() {}

    static void focus(Component... inOrder) {
        Arrays.stream(inOrder)
                .filter(Component::isVisible)
                .filter(field -> field instanceof HasValidation validated && validated.isInvalid())
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
