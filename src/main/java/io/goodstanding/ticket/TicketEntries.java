package io.goodstanding.ticket;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.channel.Channel;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of correspondence. Rows are only ever added, by whoever holds the case's row. */
@Component
class TicketEntries {

    private final JdbcClient jdbc;

    TicketEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<TicketEntry> of(long ticketId) {
        return jdbc.sql("SELECT * FROM ticket_entry WHERE ticket_id = ? ORDER BY seq")
                .param(ticketId)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<TicketEntry> newest(long ticketId) {
        return jdbc.sql("SELECT * FROM ticket_entry WHERE ticket_id = ? ORDER BY seq DESC LIMIT 1")
                .param(ticketId)
                .query((row, n) -> read(row))
                .optional();
    }

    void add(long ticketId, Happening happening, Instant now, Actor by) {
        jdbc.sql("""
            INSERT INTO ticket_entry
                (ticket_id, seq, kind, at, recorded_at, by_id, by_name, channel, value, subject, body)
            SELECT ?, COALESCE(MAX(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM ticket_entry WHERE ticket_id = ?\
            """)
                .param(ticketId)
                .param(happening.kind().name())
                .param(Utc.column(happening.at()))
                .param(Utc.column(now))
                .param(by.id())
                .param(by.name())
                .param(happening.channel().map(Channel::name).orElse(null))
                .param(happening.value())
                .param(happening.subject())
                .param(happening.body())
                .param(ticketId)
                .update();
    }

    private static TicketEntry read(ResultSet row) throws SQLException {
        return new TicketEntry(
                row.getLong("ticket_id"),
                row.getInt("seq"),
                EntryKind.valueOf(row.getString("kind")),
                Utc.instant(row, "at"),
                Utc.instant(row, "recorded_at"),
                row.getString("by_name"),
                Optional.ofNullable(row.getString("channel")).map(Channel::valueOf),
                row.getString("value"),
                row.getString("subject"),
                row.getString("body"));
    }
}
