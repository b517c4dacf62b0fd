package io.goodstanding.evidence;

import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of evidence. For services that have checked the scope. */
@Component
class EvidenceRows {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nobody else changes the account until the transaction ends. Before anything else is read: a snapshot taken earlier
     * would not show what the other one has just saved.
     */
    void lock(long accountId) {
        jdbc.sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(accountId)
                .query(Long.class)
                .optional();
    }

    Map<EvidenceItem, EvidenceRow> of(long accountId) {
        Map<EvidenceItem, EvidenceRow> rows = new EnumMap<>(EvidenceItem.class);
        jdbc.sql("SELECT * FROM evidence WHERE account_id = ?")
                .param(accountId)
                .query((row, n) -> read(row))
                .list()
                .forEach(row -> rows.put(row.item(), row));
        return rows;
    }

    Optional<EvidenceRow> find(long accountId, EvidenceItem item) {
        return Optional.ofNullable(of(accountId).get(item));
    }

    void put(long accountId, EvidenceRow row) {
        jdbc.sql("""
            INSERT INTO evidence (account_id, item, version, text, sealed_text, id_properties, changed_at, changed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE version = VALUES(version), text = VALUES(text), sealed_text = VALUES(sealed_text),
                id_properties = VALUES(id_properties), changed_at = VALUES(changed_at), changed_by = VALUES(changed_by)\
            """)
                .param(accountId)
                .param(row.item().name())
                .param(row.version())
                .param(row.text())
                .param(row.sealed().orElse(null))
                .param(row.properties().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param(Utc.column(row.changedAt()))
                .param(row.changedBy())
                .update();
    }

    private static EvidenceRow read(ResultSet row) throws SQLException {
        return new EvidenceRow(
                EvidenceItem.valueOf(row.getString("item")),
                row.getInt("version"),
                row.getString("text"),
                Optional.ofNullable(row.getBytes("sealed_text")),
                properties(row.getString("id_properties")),
                Utc.instant(row, "changed_at"),
                row.getString("changed_by"));
    }

    private static Set<IdProperty> properties(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(IdProperty::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
