package io.goodstanding.input;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.goodstanding.shared.ui.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field of a form as somebody types into it: what is no date stays as text in the browser. */
public record TypedInto(Component field) {

    /** The property by which the browser tells what is typed in a field of days. */
    private static final String TEXT_OF_DAY = "_inputElementValue";

    private static final String FIGURE = "\u0001";

    /** The field with that label, in words that are seen or read out, under a component. */
    public static TypedInto labelled(String label, Component in) {
        return all(in).filter(found -> isLabelled(found, label))
                .findFirst()
                .map(TypedInto::new)
                .orElseThrow(() -> new AssertionError("No field is labelled " + label));
    }

    private static boolean isLabelled(Component found, String label) {
        return found instanceof HasLabel seen && label.equals(seen.getLabel())
                || found instanceof HasAriaLabel heard
                        && heard.getAriaLabel().filter(label::equals).isPresent();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(TypedInto::all));
    }

    @SuppressWarnings("unchecked")
    public void type(String text) {
        if (field instanceof DatePicker picker) {
            picker.setValue(parsed(text, LocalDate::parse));
            if (picker.isEmpty()) {
                tellOfText(picker.getElement(), text);
            }
        } else if (field instanceof DateTimePicker picker) {
            picker.setValue(parsed(text, LocalDateTime::parse));
        } else {
            ((HasValue<?, String>) field).setValue(text);
        }
    }

    private static void tellOfText(Element picker, String text) {
        picker.setProperty(TEXT_OF_DAY, text);
        if (!text.isEmpty()) {
            picker.getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(picker, "unparsable-change", JacksonUtils.createObjectNode()));
        }
    }

    /** A message up to its first figure. */
    public static String beginning(String key) {
        String pattern = Texts.text(key, FIGURE, FIGURE, FIGURE);
        return pattern.contains(FIGURE) ? pattern.substring(0, pattern.indexOf(FIGURE)) : pattern;
    }

    /** Whether it still holds what was typed. A field of a date and a time keeps other text in the browser only. */
    public boolean holds(String text) {
        return switch (field) {
            case DatePicker picker
            when picker.isEmpty() -> text.equals(picker.getElement().getProperty(TEXT_OF_DAY));
            case DatePicker picker -> picker.getValue().equals(parsed(text, LocalDate::parse));
            case DateTimePicker picker -> Objects.equals(picker.getValue(), parsed(text, LocalDateTime::parse));
            default -> text.equals(((HasValue<?, ?>) field).getValue());
        };
    }

    /** The message at it; empty if nothing is wrong. */
    public Optional<String> message() {
        HasValidationProperties validated = (HasValidationProperties) field;
        return validated.isInvalid() ? Optional.of(validated.getErrorMessage()) : Optional.empty();
    }

    private static <T> @Nullable T parsed(String text, Function<CharSequence, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
