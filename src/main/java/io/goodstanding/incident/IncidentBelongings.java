package io.goodstanding.incident;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on an incident by its number, and goes with it when it is merged into another one. */
@Component
class IncidentBelongings {

    private final JdbcClient jdbc;

    IncidentBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removed comments too; more screenshots than one may add are kept. */
    void move(long doubleId, long keptId) {
        jdbc.sql("UPDATE incident_comment SET incident_id = ? WHERE incident_id = ?")
                .params(keptId, doubleId)
                .update();
        jdbc.sql("UPDATE incident_attachment SET incident_id = ? WHERE incident_id = ?")
                .params(keptId, doubleId)
                .update();
    }
}
