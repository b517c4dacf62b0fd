package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of requests to reps. */
@Component
class AskRows {

    private final JdbcClient jdbc;

    AskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenAsk> open(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM ask WHERE account_id IN (:accounts) AND answered_at IS NULL ORDER BY id")
                        .param("accounts", accountIds)
                        .query((row, n) -> read(row))
                        .list();
    }

    Optional<OpenAsk> open(long accountId, AskKind kind, long incidentId) {
        return open(List.of(accountId)).stream()
                .filter(ask -> ask.kind() == kind && ask.incidentId() == incidentId)
                .findFirst();
    }

    /** A new request, or the old one said again by somebody. */
    OpenAsk ask(long accountId, AskKind kind, long incidentId, Actor by, Instant now) {
        jdbc.sql("""
            INSERT INTO ask (account_id, kind, incident_id, asked_by, asked_by_name, asked_at)
            VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE
                asked_by = VALUES(asked_by), asked_by_name = VALUES(asked_by_name), asked_at = VALUES(asked_at)\
            """)
                .params(accountId, kind.name(), incidentId, by.id(), by.name(), Utc.column(now))
                .update();
        return open(accountId, kind, incidentId).orElseThrow();
    }

    void answer(OpenAsk ask, Instant now) {
        jdbc.sql("UPDATE ask SET answered_at = ? WHERE id = ?")
                .params(Utc.column(now), ask.id())
                .update();
    }

    /** Of two who ask the same rep at once the second sees what the first asked. */
    void lock(long accountId) {
        jdbc.sql("SELECT id FROM rep WHERE id = ? FOR UPDATE")
                .param(accountId)
                .query(Long.class)
                .single();
    }

    private static OpenAsk read(ResultSet row) throws SQLException {
        return new OpenAsk(
                row.getLong("id"),
                row.getLong("account_id"),
                AskKind.valueOf(row.getString("kind")),
                row.getLong("incident_id"),
                row.getLong("asked_by"),
                row.getString("asked_by_name"),
                Utc.instant(row, "asked_at"));
    }
}
