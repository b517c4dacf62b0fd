package io.goodstanding.board;

import io.goodstanding.board.BoardRow.OpenTicket;
import io.goodstanding.database.Utc;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a rep's open case with LinkedIn's support stands, as columns of the board row. */
final class TicketColumns {

    private TicketColumns() {}

    static Map<String, @Nullable Object> of(Optional<TicketDetails> ticket) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("ticket_id", ticket.map(TicketDetails::id).orElse(null));
        columns.put("ticket_state", ticket.map(open -> open.state().name()).orElse(null));
        columns.put("ticket_since", Utc.column(ticket.map(TicketColumns::since)));
        columns.put("ticket_due_at", Utc.column(ticket.flatMap(TicketColumns::due)));
        return columns;
    }

    static Optional<OpenTicket> read(ResultSet row) throws SQLException {
        long id = row.getLong("ticket_id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new OpenTicket(
                        id,
                        TicketState.valueOf(row.getString("ticket_state")),
                        Utc.instant(row, "ticket_since"),
                        Utc.optionalInstant(row, "ticket_due_at")));
    }

    private static Instant since(TicketDetails ticket) {
        return switch (ticket.state()) {
            case REPLIED -> ticket.repliedAt().orElse(ticket.openedAt());
            case SENT, WAITING -> ticket.sentAt().orElse(ticket.openedAt());
            case DRAFT, CLOSED -> ticket.openedAt();
        };
    }

    /** Whoever has put it off is not reminded before. */
    private static Optional<Instant> due(TicketDetails ticket) {
        return ticket.followUpAt()
                .map(due -> ticket.snoozedUntil()
                        .filter(until -> until.isAfter(due))
                        .orElse(due));
    }
}
