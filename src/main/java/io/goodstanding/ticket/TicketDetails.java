package io.goodstanding.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A case as others may see it.
 *
 * @param incidentId for which incident it was opened
 * @param begunIn in which entry of which run it was begun, if it was in one
 */
public record TicketDetails(
        long id,
        long accountId,
        OptionalLong incidentId,
        Channel channel,
        TicketState state,
        Instant openedAt,
        String openedBy,
        Optional<String> begunIn,
        Optional<Instant> closedAt) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
