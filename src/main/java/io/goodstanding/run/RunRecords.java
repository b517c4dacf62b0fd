package io.goodstanding.run;

import io.goodstanding.database.Utc;
import io.goodstanding.playbook.Step.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads runs whoever asks: for what is derived inside a transaction and for services that have checked the scope. Never
 * called by a screen.
 */
@Component
public class RunRecords {

    private final RunRows rows;
    private final JdbcClient jdbc;

    RunRecords(RunRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    public Optional<RunDetails> find(long runId) {
        return rows.find(runId);
    }

    /** Where the open run of an account stands that matters most: that of an incident, else the newest other one. */
    public Optional<RunProgress> progress(long accountId, OptionalLong incidentId) {
        return jdbc.sql("""
            SELECT id, step_number, step_count, step_title, step_owner, due_at, opens_at
            FROM playbook_run WHERE account_id = ? AND closed_at IS NULL
            ORDER BY incident_id <=> ? DESC, purpose = 'RECOVERY' DESC, id DESC LIMIT 1\
            """)
                .param(accountId)
                .param(incidentId.isPresent() ? incidentId.getAsLong() : null)
                .query((row, n) -> read(row))
                .optional();
    }

    private static RunProgress read(ResultSet row) throws SQLException {
        return new RunProgress(
                row.getLong("id"),
                row.getInt("step_number"),
                row.getInt("step_count"),
                row.getString("step_title"),
                Owner.valueOf(row.getString("step_owner")),
                Utc.optionalInstant(row, "due_at"),
                Utc.optionalInstant(row, "opens_at"));
    }
}
