package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a case's correspondence.
 *
 * @param seq its place, from 1
 * @param at when it happened, which may be before it was recorded
 * @param value what kind of reply or outcome, a day, or LinkedIn's number; see {@link EntryKind}
 * @param subject of a letter as it was sent
 * @param body of a letter as it was sent, of a reply as it came, or a note
 */
public record TicketEntry(
        long ticketId,
        int seq,
        EntryKind kind,
        Instant at,
        Instant recordedAt,
        String by,
        Optional<Channel> channel,
        String value,
        String subject,
        String body) {}
