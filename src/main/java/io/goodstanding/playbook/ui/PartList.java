package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** A list of small forms of one kind, such as the answers of a question: to add, take out and order. */
class PartList<T> extends Composite<Div> {

    private final String words;
    private final SerializableFunction<T, PartForm<T>> form;
    private final SerializableRunnable onChange;
    private final List<PartForm<T>> forms = new ArrayList<>();
    private final Div rows = new Div();

    /**
     * @param words the beginning of the keys of its texts
     * @param blank a new one
     */
    PartList(
            String words,
            List<T> parts,
            SerializableSupplier<T> blank,
            SerializableFunction<T, PartForm<T>> form,
            SerializableRunnable onChange) {
        this.words = words;
        this.form = form;
        this.onChange = onChange;
        parts.forEach(part -> forms.add(form.apply(part)));
        Button add = new Button(Texts.text(words + ".add"), GsIcon.PLUS.small(), click -> add(blank.get()));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        rows.addClassName("gs-stack");
        getContent().add(new H4(Texts.text(words)), rows, add);
        getContent().addClassNames("gs-span", "gs-partlist");
        draw();
    }

    /** A small form. */
    abstract static class PartForm<T> extends Div {
        abstract T part();
    }

    List<T> parts() {
        return forms.stream().map(PartForm::part).toList();
    }

    private void add(T part) {
        forms.add(form.apply(part));
        changed();
    }

    private void changed() {
        draw();
        onChange.run();
    }

    private void draw() {
        rows.removeAll();
        forms.forEach(each -> rows.add(row(each)));
    }

    private Component row(PartForm<T> each) {
        int at = forms.indexOf(each);
        Button up = button(GsIcon.CHEVRON_UP, "playbook.up", at, () -> move(at, -1));
        up.setEnabled(at > 0);
        Button down = button(GsIcon.CHEVRON_DOWN, "playbook.down", at, () -> move(at, 1));
        down.setEnabled(at + 1 < forms.size());
        Div buttons = new Div(up, down, button(GsIcon.TRASH, "playbook.remove", at, () -> {
            forms.remove(at);
            changed();
        }));
        buttons.addClassName("gs-partbuttons");
        Div row = new Div(each, buttons);
        row.addClassNames("gs-well", "gs-partrow");
        return row;
    }

    private void move(int at, int by) {
        PartForm<T> moved = forms.remove(at);
        forms.add(at + by, moved);
        changed();
    }

    private Button button(GsIcon icon, String key, int at, SerializableRunnable action) {
        Button button = new Button(icon.small(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("gs-square");
        button.setAriaLabel(Texts.text(key + ".part", Texts.text(words + ".one"), at + 1));
        return button;
    }
}
