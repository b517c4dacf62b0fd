package io.goodstanding.board;

import io.goodstanding.database.Utc;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.run.RunProgress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a rep's run stands, as columns of the board row. */
final class RunColumns {

    private RunColumns() {}

    static Map<String, @Nullable Object> of(Optional<RunProgress> run) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("run_id", run.map(RunProgress::runId).orElse(null));
        columns.put("run_step", run.map(RunProgress::number).orElse(0));
        columns.put("run_steps", run.map(RunProgress::count).orElse(0));
        columns.put("run_title", run.map(RunProgress::title).orElse(null));
        columns.put("run_owner", run.map(at -> at.owner().name()).orElse(null));
        columns.put("run_due_at", Utc.column(run.flatMap(RunProgress::dueAt)));
        columns.put("run_waits_until", Utc.column(run.flatMap(RunProgress::waitsUntil)));
        return columns;
    }

    static Optional<RunProgress> read(ResultSet row) throws SQLException {
        long runId = row.getLong("run_id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new RunProgress(
                        runId,
                        row.getInt("run_step"),
                        row.getInt("run_steps"),
                        row.getString("run_title"),
                        Owner.valueOf(row.getString("run_owner")),
                        Utc.optionalInstant(row, "run_due_at"),
                        Utc.optionalInstant(row, "run_waits_until")));
    }
}
