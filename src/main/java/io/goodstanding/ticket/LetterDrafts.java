package io.goodstanding.ticket;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import io.goodstanding.letter.LetterPurpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters that are being written, one per case; whoever writes holds the case's row. */
@Component
class LetterDrafts {

    private final JdbcClient jdbc;

    LetterDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LetterDraft> of(long ticketId) {
        return jdbc.sql("SELECT * FROM ticket_letter WHERE ticket_id = ?")
                .param(ticketId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** What is kept has not been read by anybody yet. */
    void keep(long ticketId, LetterPurpose purpose, String subject, String body, Instant now, Actor by) {
        jdbc.sql("""
            INSERT INTO ticket_letter (ticket_id, version, purpose, subject, body, at, by_id, by_name)
            VALUES (?, 1, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE version = version + 1, purpose = VALUES(purpose), subject = VALUES(subject),
                body = VALUES(body), at = VALUES(at), by_id = VALUES(by_id), by_name = VALUES(by_name), read_by = NULL\
            """)
                .params(ticketId, purpose.name(), subject, body, Utc.column(now), by.id(), by.name())
                .update();
    }

    void markRead(long ticketId, Actor by) {
        jdbc.sql("UPDATE ticket_letter SET read_by = ?, version = version + 1 WHERE ticket_id = ?")
                .params(by.name(), ticketId)
                .update();
    }

    void drop(long ticketId) {
        jdbc.sql("DELETE FROM ticket_letter WHERE ticket_id = ?")
                .param(ticketId)
                .update();
    }

    private static LetterDraft read(ResultSet row) throws SQLException {
        return new LetterDraft(
                row.getInt("version"),
                LetterPurpose.valueOf(row.getString("purpose")),
                row.getString("subject"),
                row.getString("body"),
                Utc.instant(row, "at"),
                row.getString("by_name"),
                Optional.ofNullable(row.getString("read_by")));
    }
}
