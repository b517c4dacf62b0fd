package io.goodstanding.incident;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/**
 * The table of comments, whoever asks: for what follows from one inside a transaction and for services that have
 * checked the scope. Never called by a screen. Removed ones are not found.
 */
@Component
public class CommentRecords {

    private final JdbcClient jdbc;

    CommentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<IncidentComment> find(long commentId) {
        return jdbc.sql("SELECT * FROM incident_comment WHERE id = ? AND removed_at IS NULL")
                .param(commentId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** What is said about an incident, oldest first. */
    List<IncidentComment> of(long incidentId) {
        return jdbc.sql("SELECT * FROM incident_comment WHERE incident_id = ? AND removed_at IS NULL ORDER BY at, id")
                .param(incidentId)
                .query((row, n) -> read(row))
                .list();
    }

    /** What is said about all incidents of an account. */
    List<IncidentComment> ofAccount(long accountId) {
        return jdbc.sql("SELECT c.* FROM incident_comment c JOIN incident i ON i.id = c.incident_id"
                        + " WHERE i.account_id = ? AND c.removed_at IS NULL")
                .param(accountId)
                .query((row, n) -> read(row))
                .list();
    }

    IncidentComment add(long incidentId, Actor author, String text, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO incident_comment (incident_id, author_id, author_name, text, at) VALUES (?, ?, ?, ?, ?)")
                .params(incidentId, author.id(), author.name(), text, Utc.column(now))
                .update(key);
        return find(Optional.ofNullable(key.getKey()).orElseThrow().longValue()).orElseThrow();
    }

    IncidentComment edit(long commentId, String text, Instant now) {
        jdbc.sql("UPDATE incident_comment SET text = ?, edited_at = ? WHERE id = ?")
                .params(text, Utc.column(now), commentId)
                .update();
        return find(commentId).orElseThrow();
    }

    void remove(long commentId, Instant now) {
        jdbc.sql("UPDATE incident_comment SET removed_at = ? WHERE id = ?")
                .params(Utc.column(now), commentId)
                .update();
    }

    private static IncidentComment read(ResultSet row) throws SQLException {
        return new IncidentComment(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getLong("author_id"),
                row.getString("author_name"),
                row.getString("text"),
                Utc.instant(row, "at"),
                Utc.optionalInstant(row, "edited_at"));
    }
}
