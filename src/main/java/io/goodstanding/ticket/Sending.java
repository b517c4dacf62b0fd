package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import io.goodstanding.channel.SupportClock;
import io.goodstanding.database.Utc;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.EvidenceRecords;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.shared.MomentRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows when something was sent in a held case: it moves on, the letter is frozen, the clock starts again. */
@Component
class Sending {

    private final TicketTrail trail;
    private final SupportClock supportClock;
    private final EvidenceRecords evidence;
    private final Clock clock;

    Sending(TicketTrail trail, SupportClock supportClock, EvidenceRecords evidence, Clock clock) {
        this.trail = trail;
        this.supportClock = supportClock;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A text as it is kept. */
    String require(String body) {
        return TicketTexts.LETTER.require(TicketLetters.BODY, body);
    }

    TicketDetails byLetter(TicketDetails ticket, Channel channel, Instant at, String subject, String body) {
        requireMoment(ticket, at);
        Map<String, @Nullable Object> columns = clockFrom(ticket, channel, at);
        columns.put("state", ticket.state().afterSending().name());
        columns.put("channel", channel.name());
        return trail.change(
                ticket,
                columns,
                Happening.of(EntryKind.SENT, at).through(channel).saying(subject, body));
    }

    /** Everybody may read it one day, so nothing private stands in it. */
    void onX(TicketDetails ticket, Instant at, String body) {
        if (ticket.state() == TicketState.DRAFT) {
            throw Refused.because("ticket.refused.x-first");
        }
        if (body.contains("\n") || body.codePointCount(0, body.length()) > LetterPurpose.MOST_IN_ONE_LINE) {
            throw Refused.at(TicketLetters.BODY, Phrase.of("ticket.refused.x-line", LetterPurpose.MOST_IN_ONE_LINE));
        }
        if (tellsPrivate(ticket, body)) {
            throw Refused.at(TicketLetters.BODY, Phrase.of("ticket.refused.x-private"));
        }
        requireMoment(ticket, at);
        trail.change(
                ticket,
                clockFrom(ticket, ticket.channel(), at),
                Happening.of(EntryKind.X_SENT, at).saying(body));
    }

    private boolean tellsPrivate(TicketDetails ticket, String body) {
        Map<EvidenceItem, String> plain = evidence.plain(ticket.accountId());
        String said = body.toLowerCase(Locale.ROOT);
        return Stream.of(EvidenceItem.EMAILS, EvidenceItem.PHONES)
                .flatMap(item -> plain.getOrDefault(item, "").lines())
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .anyMatch(line -> !line.isEmpty() && said.contains(line));
    }

    private Map<String, @Nullable Object> clockFrom(TicketDetails ticket, Channel channel, Instant at) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("sent_at", Utc.column(at));
        columns.put("follow_up_at", Utc.column(supportClock.followUpDue(channel, at, ticket.accountId())));
        columns.put("snoozed_until", null);
        return columns;
    }

    private void requireMoment(TicketDetails ticket, Instant at) {
        if (!ticket.isOpen()) {
            throw Refused.because("ticket.refused.closed-letter");
        }
        MomentRule.require(TicketWork.AT, at, clock.instant());
        ticket.sentAt().filter(at::isBefore).ifPresent(before -> {
            throw Refused.at(TicketWork.AT, Phrase.of("ticket.refused.sent-before", before));
        });
    }
}
