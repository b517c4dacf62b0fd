package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.util.List;
import java.util.Optional;

/** An account's cases as other pages show them, with a way to each, and to a new one where none is open. */
@SpringComponent
public class TicketCards {

    /** Older ones are found in the list of cases. */
    private static final int EARLIER = 3;

    private final Tickets tickets;
    private final TicketWork work;

    TicketCards(Tickets tickets, TicketWork work) {
        this.tickets = tickets;
        this.work = work;
    }

    /** @param incidents the open ones, of which a new case may be about one */
    public Component of(RepName rep, List<IncidentDetails> incidents, Texts texts) {
        List<TicketDetails> all = tickets.of(rep.id());
        Optional<TicketDetails> open =
                all.stream().filter(TicketDetails::isOpen).findFirst();
        Div lines = new Div();
        lines.addClassName("gs-stack");
        open.ifPresentOrElse(ticket -> lines.add(open(ticket, texts)), () -> lines.add(none()));
        List<TicketDetails> earlier =
                all.stream().filter(ticket -> !ticket.isOpen()).limit(EARLIER).toList();
        if (!earlier.isEmpty()) {
            Span head = new Span(Texts.text("ticket.card.earlier"));
            head.addClassNames("gs-xs", "gs-t3");
            lines.add(head);
            earlier.forEach(ticket -> lines.add(link(ticket)));
        }
        Button begin = new Button(
                Texts.text("ticket.card.new"),
                GsIcon.PLUS.create(),
                click -> new NewTicketDialog(rep, incidents, work, texts).open());
        begin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        begin.setEnabled(open.isEmpty());
        open.ifPresent(ticket -> begin.setTooltipText(Texts.text("ticket.guard.text", ticket.name())));
        return new Card(new CardHead(Texts.text("ticket.card"), begin), lines);
    }

    private static Component open(TicketDetails ticket, Texts texts) {
        Div lines = new Div(link(ticket));
        lines.addClassName("gs-col");
        ticket.followUpAt().ifPresent(due -> {
            boolean late = ticket.isDue(texts.now());
            Span when = new Span(Texts.text(late ? "ticket.card.due" : "ticket.card.next", texts.day(due)));
            when.addClassNames("gs-sm", late ? "gs-late" : "gs-t2");
            lines.add(when);
        });
        return lines;
    }

    private static Component none() {
        Span none = new Span(Texts.text("ticket.card.none"));
        none.addClassNames("gs-sm", "gs-t2");
        return none;
    }

    private static Anchor link(TicketDetails ticket) {
        String state = ticket.outcome()
                .map(outcome -> Texts.text(outcome.textKey()))
                .orElseGet(() -> Texts.text(ticket.state().textKey()));
        return new Anchor(
                TicketView.address(ticket.id()),
                Texts.text(
                        "ticket.card.line",
                        ticket.name(),
                        Texts.text(ticket.channel().textKey()),
                        state));
    }
}
