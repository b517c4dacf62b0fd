package io.goodstanding.audit;

import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail whoever asks: for services that have checked who may see it. Never called by a screen. */
@Component
public class AuditTrailReader {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrailReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What was done to some things, the newest first.
     *
     * @param subject what they are: {@code incident}
     * @param atMost the newest of them
     */
    public List<AuditEntry> of(String subject, Collection<Long> subjectIds, int atMost) {
        return subjectIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM audit_entry WHERE subject = :subject AND subject_id IN (:ids)"
                                + " ORDER BY at DESC, id DESC LIMIT :most")
                        .param("subject", subject)
                        .param("ids", subjectIds)
                        .param("most", atMost)
                        .query((row, n) -> read(row))
                        .list();
    }

    /** What was done to all things of a sort that belong to an account, the newest first. */
    public List<AuditEntry> ofAccount(long accountId, String subject, int atMost) {
        return jdbc.sql("SELECT * FROM audit_entry WHERE account_id = :account AND subject = :subject"
                        + " ORDER BY at DESC, id DESC LIMIT :most")
                .param("account", accountId)
                .param("subject", subject)
                .param("most", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    private AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Utc.instant(row, "at"),
                row.getString("actor_name"),
                Optional.ofNullable(row.getString("acting_for_name")),
                row.getString("action"),
                row.getLong("subject_id"),
                state(row.getString("before_state")),
                state(row.getString("after_state")));
    }

    private Map<String, String> state(String column) {
        return json.readValue(column, STATE).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> String.valueOf(field.getValue())));
    }
}
