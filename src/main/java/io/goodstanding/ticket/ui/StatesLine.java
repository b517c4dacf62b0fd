package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where a case stands, from draft to closed, in one line. */
class StatesLine extends Composite<OrderedList> {

    private final transient TicketDetails ticket;
    private final transient Texts texts;

    StatesLine(TicketSnapshot shown) {
        this.ticket = shown.ticket();
        this.texts = shown.texts();
        getContent().addClassNames("gs-card", "gs-states");
        getContent().getElement().setAttribute("aria-label", Texts.text("ticket.states"));
        // On a phone the line is longer than the screen, and arrows scroll it.
        getContent().getElement().setAttribute("tabindex", "0");
        for (TicketState state : TicketState.values()) {
            getContent().add(item(state));
        }
    }

    private ListItem item(TicketState state) {
        boolean current = state == ticket.state();
        boolean done = state.ordinal() < ticket.state().ordinal() || current && state == TicketState.CLOSED;
        Span dot = new Span();
        dot.addClassName("gs-dot");
        dot.add(done ? GsIcon.CHECK.small() : new Span(String.valueOf(state.ordinal() + 1)));
        Span name = new Span(name(state, current));
        name.addClassNames("gs-b", "gs-sm");
        Span when = new Span(when(state, current));
        when.addClassName("gs-xs");
        if (current && ticket.isDue(texts.now())) {
            when.addClassName("gs-late");
        }
        Div words = new Div(name, when);
        words.addClassName("gs-col");
        ListItem item = new ListItem(dot, (Component) words);
        item.addClassName("gs-state");
        item.addClassName(done ? "gs-done" : current ? "gs-current" : "gs-to-come");
        if (current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String name(TicketState state, boolean current) {
        return current && state == TicketState.CLOSED
                ? Texts.text(ticket.outcome().map(Outcome::textKey).orElseThrow())
                : Texts.text(state.textKey());
    }

    private String when(TicketState state, boolean current) {
        Optional<Instant> at = switch (state) {
            case DRAFT -> Optional.of(ticket.openedAt());
            case SENT -> ticket.sentAt();
            case WAITING -> current ? Optional.empty() : ticket.caseNumber().flatMap(number -> ticket.sentAt());
            case REPLIED -> ticket.repliedAt();
            case CLOSED -> ticket.closedAt();
        };
        if (current && state.waits()) {
            return ticket.sentAt()
                    .map(sent -> Texts.text("ticket.waits", texts.span(Duration.between(sent, texts.now()))))
                    .orElse("");
        }
        boolean reached = state.ordinal() <= ticket.state().ordinal();
        return at.filter(moment -> reached)
                .map(texts::moment)
                .orElseGet(() -> Texts.text(reached ? "ticket.passed" : "ticket.not-yet"));
    }
}
