package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.letter.LetterPurpose;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which letter comes next in a case. */
final class LetterChoice {

    private LetterChoice() {}

    /**
     * @param xWasLast whether the last thing sent was a message on X
     */
    static LetterPurpose next(TicketDetails ticket, Optional<IncidentDetails> incident, boolean xWasLast, Instant now) {
        return switch (ticket.state()) {
            case DRAFT -> first(ticket, incident, now);
            case SENT, WAITING -> ticket.isDue(now) && !xWasLast ? LetterPurpose.X_MESSAGE : LetterPurpose.FOLLOW_UP;
            case REPLIED ->
                ticket.lastReply().filter(reply -> reply == ReplyKind.ASKS).isPresent()
                        ? LetterPurpose.ANSWER
                        : LetterPurpose.CLOSED_CASE_AGAIN;
            case CLOSED -> LetterPurpose.CLOSED_CASE_AGAIN;
        };
    }

    /** A permanent restriction is asked about again after six and after twelve months (article B). */
    private static LetterPurpose first(TicketDetails ticket, Optional<IncidentDetails> incident, Instant now) {
        if (ticket.channel() == Channel.APPEAL) {
            long months = incident.map(permanent -> months(permanent.startedAt(), now))
                    .orElse(0L);
            return months >= 12
                    ? LetterPurpose.TWELVE_MONTHS
                    : months >= 6 ? LetterPurpose.SIX_MONTHS : LetterPurpose.APPEAL;
        }
        return incident.filter(again -> again.kind().isLadder() && again.occurrence() > 1)
                        .isPresent()
                ? LetterPurpose.SECOND_TIME
                : LetterPurpose.FIRST_CONTACT;
    }

    private static long months(Instant from, Instant now) {
        return ChronoUnit.MONTHS.between(from.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
    }
}
