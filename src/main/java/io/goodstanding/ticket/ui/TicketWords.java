package io.goodstanding.ticket.ui;

import io.goodstanding.channel.Channel;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.ReplyKind;
import io.goodstanding.ticket.TicketEntry;
import java.time.LocalDate;

/** How a case's correspondence is said. */
record TicketWords(Texts texts) {

    String happened(TicketEntry entry) {
        String channel = entry.channel().map(Channel::textKey).map(Texts::text).orElse("");
        return Texts.text(entry.kind().textKey(), value(entry), channel);
    }

    private String value(TicketEntry entry) {
        return switch (entry.kind()) {
            case REPLY -> Texts.text(ReplyKind.valueOf(entry.value()).textKey());
            case CLOSED -> Texts.text(Outcome.valueOf(entry.value()).textKey());
            case SNOOZED -> texts.day(LocalDate.parse(entry.value()));
            default -> entry.value();
        };
    }
}
