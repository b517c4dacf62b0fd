package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.ui.Texts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of the editor: each tells of a change when it is left, and none cuts what is typed. */
final class Fields {

    private static final String LABEL = "playbook.field.";

    private Fields() {}

    static TextField line(String field, @Nullable String value, SerializableRunnable onChange) {
        TextField line = new TextField(Texts.text(LABEL + field));
        line.setValue(value == null ? "" : value);
        line.setWidthFull();
        line.setValueChangeMode(ValueChangeMode.ON_BLUR);
        line.getElement().setAttribute("dir", "auto");
        line.getElement().setAttribute("autocomplete", "off");
        line.addValueChangeListener(change -> onChange.run());
        return line;
    }

    static TextArea text(String field, @Nullable String value, SerializableRunnable onChange) {
        TextArea text = new TextArea(Texts.text(LABEL + field));
        text.setValue(value == null ? "" : value);
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.getElement().setAttribute("dir", "auto");
        text.addClassName("gs-span");
        text.addValueChangeListener(change -> onChange.run());
        return text;
    }

    /** A choice that may be left open; a value that is no longer offered stays to be seen. */
    static <T> Select<T> choice(
            String field,
            Collection<T> items,
            @Nullable T value,
            ItemLabelGenerator<T> label,
            SerializableRunnable onChange) {
        Select<T> choice = required(
                field, items, value, item -> item == null ? Texts.text("playbook.none") : label.apply(item), onChange);
        choice.setEmptySelectionCaption(Texts.text("playbook.none"));
        choice.setEmptySelectionAllowed(true);
        return choice;
    }

    static <T> Select<T> required(
            String field,
            Collection<T> items,
            @Nullable T value,
            ItemLabelGenerator<T> label,
            SerializableRunnable onChange) {
        Select<T> choice = new Select<>();
        choice.setLabel(Texts.text(LABEL + field));
        Set<T> all = new LinkedHashSet<>(items);
        if (value != null) {
            all.add(value);
        }
        choice.setItems(all);
        choice.setItemLabelGenerator(label);
        if (value != null) {
            choice.setValue(value);
        }
        choice.setWidthFull();
        choice.addValueChangeListener(change -> onChange.run());
        return choice;
    }

    /** What is typed; nothing where it is blank. */
    static @Nullable String value(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue();
    }

    /** A line each; blank ones are none. */
    static @Nullable List<String> lines(TextArea field) {
        List<String> lines =
                field.getValue().lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? null : lines;
    }
}
