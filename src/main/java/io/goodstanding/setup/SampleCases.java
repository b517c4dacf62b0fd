package io.goodstanding.setup;

import io.goodstanding.channel.Channel;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.ticket.LetterText;
import io.goodstanding.ticket.LetterUse;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketLetters;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Cases with support in the sample company: who is locked out or restricted has written, and waits. */
@Component
class SampleCases {

    private final TicketWork work;
    private final TicketLetters letters;
    private final Tickets tickets;
    private final Clock clock;

    SampleCases(TicketWork work, TicketLetters letters, Tickets tickets, Clock clock) {
        this.work = work;
        this.letters = letters;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Writes one day after it began; what began today is still a draft. */
    void writeFor(IncidentDetails incident) {
        if (incident.effect() != Effect.LOCKED_OUT && incident.effect() != Effect.ACCOUNT) {
            return;
        }
        Channel channel = incident.effect() == Effect.LOCKED_OUT ? Channel.LOGGED_OUT_FORM : Channel.ACCOUNT_HELP;
        TicketDetails draft = work.open(incident.accountId(), OptionalLong.of(incident.id()), channel);
        Instant sentAt = incident.startedAt().plus(Duration.ofDays(1));
        if (sentAt.isAfter(clock.instant())) {
            return;
        }
        LetterText letter = letters.open(draft.id(), letters.next(draft.id()), LetterUse.SEND);
        letters.sent(draft.id(), draft.version(), Optional.of(channel), sentAt, letter.subject(), letter.body());
        TicketDetails sent = tickets.require(draft.id());
        work.number(sent.id(), sent.version(), "000000-%06d".formatted(sent.id()));
    }
}
