package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.StepState;
import io.goodstanding.shared.ui.GsIcon;

/** One step in the list of a run's steps: a dot that shows where it stands, its title, and words below it. */
public class StepLine extends ListItem {

    private final Span meta;

    /** @param beside what stands at the end of the line, such as whose step it is */
    public StepLine(StepState state, String words, Component... beside) {
        Span dot = new Span(mark(state));
        dot.addClassName("gs-dot");
        Span title = new Span(state.step().title());
        title.addClassName("gs-title");
        meta = new Span(words);
        meta.addClassName("gs-meta");
        Div text = new Div(title, meta);
        text.addClassNames("gs-col", "gs-grow");
        add(dot, text);
        add(beside);
        addClassNames("gs-step", css(state));
        if (state.isOpen()) {
            getElement().setAttribute("aria-current", "step");
        }
    }

    /** Its words are red: it was to be done by now. */
    public StepLine late(boolean late) {
        meta.setClassName("gs-late", late);
        return this;
    }

    private static Component mark(StepState state) {
        return switch (state.status()) {
            case DONE -> GsIcon.CHECK.small();
            case SKIPPED -> GsIcon.SKIP.small();
            case WAITING_UNTIL -> GsIcon.HOURGLASS.small();
            case NOT_NEEDED -> GsIcon.MINUS.small();
            case CURRENT, WAITING_TURN -> new Span(String.valueOf(state.number()));
        };
    }

    private static String css(StepState state) {
        return switch (state.status()) {
            case DONE -> "gs-done";
            case SKIPPED -> "gs-skipped";
            case CURRENT -> "gs-current";
            case WAITING_UNTIL -> "gs-waiting";
            case NOT_NEEDED -> "gs-not-needed";
            case WAITING_TURN -> "gs-blocked";
        };
    }
}
