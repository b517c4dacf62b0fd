package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Figure;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Ring;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.TicketDetails;
import java.time.Duration;
import java.time.Instant;

/** Who has the next word, and when it is due. */
class ClockCard extends Composite<Card> {

    private static final double DAY = Duration.ofDays(1).toMinutes();

    private final transient TicketSnapshot shown;
    private final transient TicketDetails ticket;
    private final transient Texts texts;
    private final transient TicketActions actions;

    ClockCard(TicketSnapshot shown, TicketActions actions) {
        this.shown = shown;
        this.ticket = shown.ticket();
        this.texts = shown.texts();
        this.actions = actions;
    }

    @Override
    protected Card initContent() {
        Div words = new Div();
        words.addClassNames("gs-col", "gs-grow");
        Span first = new Span(headline());
        first.addClassName("gs-b");
        words.add(first);
        Div row = new Div();
        row.addClassNames("gs-row", "gs-clock");
        if (ticket.isOpen() && ticket.state().waits()) {
            ticket.sentAt().ifPresent(sent -> row.add(ring(sent)));
            words.add(small("gs-t2", expected()));
            shown.ownCases()
                    .ifPresent(own -> words.add(small(
                            "gs-t2",
                            Texts.text("ticket.clock.own", own.answered(), own.sent(), own.fromDays(), own.toDays()))));
        }
        ticket.snoozedUntil()
                .filter(until -> until.isAfter(texts.now()))
                .ifPresent(until -> words.add(small("gs-t3", Texts.text("ticket.clock.snoozed", texts.day(until)))));
        row.add(words);
        Card card = new Card(new CardHead(Texts.text("ticket.clock")), row).spaced();
        if (ticket.isOpen() && ticket.followUpAt().isPresent()) {
            Button snooze =
                    new Button(Texts.text("ticket.snooze"), GsIcon.CLOCK.create(), click -> actions.snooze(shown));
            snooze.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            card.body().add(snooze);
        }
        return card;
    }

    private Span small(String look, String text) {
        Span small = new Span(text);
        small.addClassNames("gs-sm", look);
        return small;
    }

    private String headline() {
        if (!ticket.isOpen()) {
            return Texts.text("ticket.clock.closed");
        }
        boolean due = ticket.isDue(texts.now());
        return switch (ticket.state()) {
            case DRAFT -> Texts.text("ticket.clock.draft");
            case REPLIED -> Texts.text(due ? "ticket.clock.answer-due" : "ticket.clock.answer", followUpDay());
            default -> Texts.text(due ? "ticket.clock.due" : "ticket.clock.waits", followUpDay());
        };
    }

    private String followUpDay() {
        return ticket.followUpAt().map(texts::day).orElse("");
    }

    private String expected() {
        return Texts.text(
                "ticket.clock.expected",
                shown.expected().fromDays(),
                shown.expected().toDays());
    }

    /** How much of the time until the follow-up is over. */
    private Figure ring(Instant sent) {
        Instant due = ticket.followUpAt().orElse(sent);
        double whole = Math.max(1, Duration.between(sent, due).toMinutes());
        double gone = Duration.between(sent, texts.now()).toMinutes();
        boolean late = ticket.isDue(texts.now());
        return Figure.small(new Ring(
                gone,
                whole,
                Texts.text("ticket.clock.days", Math.round(Math.floor(gone / DAY))),
                Texts.text("ticket.clock.of", Math.round(whole / DAY)),
                late ? StandingLook.ACCT : null));
    }
}
