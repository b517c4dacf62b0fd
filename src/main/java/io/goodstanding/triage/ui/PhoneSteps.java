package io.goodstanding.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializablePredicate;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On a phone one question a screen, with a way back and forth; the style sheet shows the step that is on, and only there. */
class PhoneSteps extends Composite<Div> {

    private final SerializablePredicate<Step> isAsked;
    private final Map<Step, List<Component>> parts = new EnumMap<>(Step.class);
    private final Span place = new Span();
    private final Button back = new Button(Texts.text("log.back"), click -> go(-1));
    private final Button end = new Button(Texts.text("log.to-end"), click -> show(Step.PREVIEW));
    private final Button next = new Button(Texts.text("log.next"), click -> go(1));
    private final Div buttons = new Div(back, end, next);
    private Optional<Component> last = Optional.empty();
    private Step on = Step.WHOSE;
    private boolean narrow;

    /** @param isAsked whether a step has anything to ask now */
    PhoneSteps(SerializablePredicate<Step> isAsked) {
        this.isAsked = isAsked;
        next.addThemeVariants(ButtonVariant.PRIMARY);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        end.addThemeVariants(ButtonVariant.TERTIARY);
        place.addClassNames("gs-sm", "gs-t3");
        place.getElement().setAttribute("aria-live", "polite");
        buttons.addClassNames("gs-actions");
        getContent().add(place, buttons);
        getContent().addClassNames("gs-phone-only", "gs-phone-steps");
        Breakpoint.PHONE.watch(this, now -> narrow = now);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show(on);
    }

    /** What stands in the place of "Next" on the last screen. */
    void finish(Component save) {
        last = Optional.of(save);
        buttons.add(save);
    }

    void put(Step step, Component... shown) {
        parts.put(step, List.of(shown));
        List.of(shown).forEach(part -> part.addClassName("gs-screen"));
    }

    /** On a phone an answer leads on by itself. */
    void answered(Step step) {
        if (narrow && on == step) {
            go(1);
        } else {
            show(on);
        }
    }

    /** On a phone there is nothing more to ask: what there is to know stands on the last screen. */
    void nothingMore() {
        if (narrow) {
            show(Step.PREVIEW);
        }
    }

    /** To the step on which a component stands, such as a field that was refused. */
    void showWith(Component field) {
        parts.entrySet().stream()
                .filter(step -> step.getValue().stream().anyMatch(part -> holds(part, field)))
                .findFirst()
                .ifPresent(step -> show(step.getKey()));
    }

    private static boolean holds(Component part, Component field) {
        return part == field
                || field.getParent().filter(parent -> holds(part, parent)).isPresent();
    }

    private void go(int by) {
        List<Step> asked = asked();
        int there = Math.clamp((long) asked.indexOf(on) + by, 0, asked.size() - 1);
        show(asked.get(there));
    }

    private List<Step> asked() {
        return Arrays.stream(Step.values()).filter(isAsked).toList();
    }

    void show(Step step) {
        List<Step> asked = asked();
        on = asked.contains(step) ? step : asked.getFirst();
        parts.forEach((other, shown) -> shown.forEach(part -> part.setClassName("gs-shown", other == on)));
        int number = asked.indexOf(on) + 1;
        place.setText(Texts.text("log.place", number, asked.size()));
        back.setEnabled(number > 1);
        end.setVisible(number < asked.size() - 1 && on.compareTo(Step.CHOICE) > 0);
        next.setVisible(number < asked.size());
        last.ifPresent(save -> save.setVisible(number == asked.size()));
    }
}
