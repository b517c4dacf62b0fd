package io.goodstanding.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A case as others may see it.
 *
 * @param incidentId for which incident it was opened
 */
public record TicketDetails(
        long id,
        long accountId,
        OptionalLong incidentId,
        Channel channel,
        TicketState state,
        Instant openedAt,
        String openedBy,
        Optional<Instant> closedAt) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
