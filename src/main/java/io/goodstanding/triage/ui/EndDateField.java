package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.EndDate;

/** Asks whether LinkedIn names an end, and only then for the day. */
class EndDateField extends Composite<Div> {

    private final Tabs answers = new Tabs();
    private final DayField day;
    private final SerializableConsumer<EndDate> onChange;

    EndDateField(DayField day, SerializableConsumer<EndDate> onChange) {
        this.day = day;
        this.onChange = onChange;
        Span label = new Span(Texts.text("log.end"));
        label.addClassName("gs-label");
        label.setId("log-end");
        for (EndDate answer : EndDate.values()) {
            answers.add(new Tab(Texts.text("log.end." + answer)));
        }
        answers.addThemeName("filled");
        answers.getElement().setAttribute("aria-labelledby", "log-end");
        answers.addSelectedChangeListener(change -> chosen());
        day.addValueChangeListener(change -> {
            if (!day.isEmpty() && value() != EndDate.NAMED) {
                show(EndDate.NAMED);
            }
        });
        day.setVisible(false);
        getContent().addClassName("gs-end-date");
        getContent().add(label, answers, day);
    }

    private void chosen() {
        boolean named = value() == EndDate.NAMED;
        day.setVisible(named);
        if (!named) {
            day.clear();
            day.setInvalid(false);
        }
        onChange.accept(value());
    }

    void show(EndDate answer) {
        answers.setSelectedIndex(answer.ordinal());
    }

    private EndDate value() {
        return EndDate.values()[Math.max(0, answers.getSelectedIndex())];
    }
}
