package io.goodstanding.ticket;

import io.goodstanding.database.Utc;
import io.goodstanding.evidence.EvidenceItem;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who said of which evidence that it is right for a case. */
@Component
class Confirmations {

    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Confirmation(String by, Instant at) {}

    Map<EvidenceItem, Confirmation> of(long ticketId) {
        Map<EvidenceItem, Confirmation> confirmed = new EnumMap<>(EvidenceItem.class);
        jdbc.sql("SELECT * FROM ticket_confirmation WHERE ticket_id = ?")
                .param(ticketId)
                .query(row -> {
                    confirmed.put(
                            EvidenceItem.valueOf(row.getString("item")),
                            new Confirmation(row.getString("by_name"), Utc.instant(row, "at")));
                });
        return confirmed;
    }

    void keep(long ticketId, EvidenceItem item, Confirmation confirmation) {
        jdbc.sql("INSERT INTO ticket_confirmation (ticket_id, item, at, by_name) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE at = VALUES(at), by_name = VALUES(by_name)")
                .params(ticketId, item.name(), Utc.column(confirmation.at()), confirmation.by())
                .update();
    }

    void forget(long ticketId, EvidenceItem item) {
        jdbc.sql("DELETE FROM ticket_confirmation WHERE ticket_id = ? AND item = ?")
                .params(ticketId, item.name())
                .update();
    }
}
