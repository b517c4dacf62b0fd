package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Set;

/** The steps on the bench in their order. The chosen one can be moved, copied and taken out; Alt and an arrow move it. */
class StepList extends Composite<Div> {

    /** Stands for what is said about the whole. */
    static final int HEAD = -1;

    private final transient Actions actions;
    private final OrderedList list = new OrderedList();
    private int chosen = HEAD;

    StepList(Actions actions) {
        this.actions = actions;
        list.addClassNames("gs-plain-list", "gs-editor-steps");
        getContent().add(list);
        Shortcuts.addShortcutListener(list, () -> move(-1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(list);
        Shortcuts.addShortcutListener(list, () -> move(1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(list);
    }

    /** What can be done with the step at a place. */
    interface Actions {
        void choose(int at);

        void move(int at, int by);

        void copy(int at);

        void remove(int at);

        void add(int at);
    }

    private void move(int by) {
        if (chosen != HEAD) {
            actions.move(chosen, by);
        }
    }

    /** @param wrong the keys of steps that something is wrong with; empty for the whole */
    void show(List<StepPart> steps, int chosen, Set<String> wrong) {
        this.chosen = chosen;
        list.removeAll();
        list.add(row(HEAD, Texts.text("playbook.head"), "", wrong.contains("")));
        for (int i = 0; i < steps.size(); i++) {
            StepPart step = steps.get(i);
            ListItem row = row(
                    i,
                    Around.label(step),
                    step.type() == null ? "" : PlaybookWords.type(step.type()),
                    wrong.contains(String.valueOf(step.key())));
            if (i == chosen) {
                row.add(tools(i, steps.size()));
            }
            list.add(row);
        }
    }

    private ListItem row(int at, String title, String type, boolean wrong) {
        NativeButton choose = new NativeButton("", click -> actions.choose(at));
        choose.addClassName("gs-editor-step");
        Component number = at == HEAD ? GsIcon.BOOK.small() : new Span(String.valueOf(at + 1));
        number.addClassName("gs-dot");
        Span words = new Span(title);
        words.addClassName("gs-title");
        Span meta = new Span(wrong ? Texts.text("playbook.step.wrong") : type);
        meta.addClassNames("gs-meta", wrong ? "gs-late" : "gs-t3");
        Span column = new Span(words, meta);
        column.addClassName("gs-col");
        choose.add(number, column);
        if (at == chosen) {
            choose.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(choose);
    }

    private Div tools(int at, int count) {
        Button up = tool(GsIcon.CHEVRON_UP, "playbook.up.step", () -> actions.move(at, -1));
        up.setEnabled(at > 0);
        Button down = tool(GsIcon.CHEVRON_DOWN, "playbook.down.step", () -> actions.move(at, 1));
        down.setEnabled(at + 1 < count);
        Div tools = new Div(
                up,
                down,
                tool(GsIcon.COPY, "playbook.copy.step", () -> actions.copy(at)),
                tool(GsIcon.TRASH, "playbook.remove.step", () -> actions.remove(at)),
                text("playbook.add.before", () -> actions.add(at)),
                text("playbook.add.after", () -> actions.add(at + 1)));
        tools.addClassNames("gs-row", "gs-wrap", "gs-editor-tools");
        return tools;
    }

    private static Button tool(GsIcon icon, String key, SerializableRunnable action) {
        Button tool = text(key, action);
        tool.setText("");
        tool.setIcon(icon.small());
        tool.addClassName("gs-square");
        tool.setAriaLabel(Texts.text(key));
        tool.setTooltipText(Texts.text(key));
        return tool;
    }

    private static Button text(String key, SerializableRunnable action) {
        Button tool = new Button(Texts.text(key), click -> action.run());
        tool.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return tool;
    }

    /** After a move the same button is at hand once more; at the end of the way, the one that leads back. */
    void focusTool(boolean upwards) {
        list.getChildren()
                .skip(chosen + 1L)
                .findFirst()
                .flatMap(row -> row.getChildren().skip(1).findFirst())
                .ifPresent(tools -> {
                    List<Button> buttons =
                            tools.getChildren().limit(2).map(Button.class::cast).toList();
                    Button wanted = buttons.get(upwards ? 0 : 1);
                    (wanted.isEnabled() ? wanted : buttons.get(upwards ? 1 : 0)).focus();
                });
    }
}
