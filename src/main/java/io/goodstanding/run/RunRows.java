package io.goodstanding.run;

import io.goodstanding.database.Utc;
import io.goodstanding.playbook.Facts;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The tables of runs and their moves. */
@Component
class RunRows {

    private static final String PLAIN = "";
    private static final String LOCKED = " FOR UPDATE";

    private final JdbcClient jdbc;
    private final Definitions definitions;

    RunRows(JdbcClient jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    long insert(NewRun run) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("account_id", run.accountId());
        columns.put("incident_id", nullable(run.incidentId()));
        columns.put("parent_id", nullable(run.parentId()));
        columns.put("purpose", run.edition().playbook().purpose().name());
        columns.put("playbook_key", run.edition().playbook().key());
        columns.put("playbook_name", run.edition().playbook().name());
        columns.put("playbook_version", run.edition().version());
        columns.put("definition", run.edition().definition());
        columns.put("facts", FactsText.write(run.facts().values()));
        columns.put("lift_expected", Utc.column(run.facts().liftExpected()));
        columns.put("zone", run.zone().getId());
        columns.put("started_at", Utc.column(run.at()));
        columns.put("started_by", run.by());
        columns.put("seen_at", Utc.column(run.at()));
        KeyHolder key = new GeneratedKeyHolder();
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO playbook_run (" + String.join(", ", columns.keySet()) + ") VALUES (" + values + ")")
                .params(columns)
                .update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    Optional<RunDetails> find(long runId) {
        return one("id = ?", PLAIN, runId);
    }

    /** The same, with its row locked until the transaction ends. */
    Optional<RunDetails> hold(long runId) {
        return one("id = ?", LOCKED, runId);
    }

    /** The newest that leads or led out of an incident, locked. */
    Optional<RunDetails> holdOfIncident(long incidentId) {
        return one("incident_id = ? AND purpose = 'RECOVERY' ORDER BY id DESC LIMIT 1", LOCKED, incidentId);
    }

    /** The newest that leads or led out of an incident, else the newest of what came after it. */
    Optional<RunDetails> ofIncident(long incidentId) {
        return one("incident_id = ? ORDER BY purpose = 'RECOVERY' DESC, id DESC LIMIT 1", PLAIN, incidentId);
    }

    /** What came after an incident belongs to the one that it was merged into; its way out ends with it. */
    void moveWhatCameAfter(long doubleId, long keptId) {
        jdbc.sql("UPDATE playbook_run SET incident_id = ? WHERE incident_id = ? AND purpose <> 'RECOVERY'")
                .params(keptId, doubleId)
                .update();
    }

    /** The open one of an account and a playbook that leads out of no incident. */
    Optional<RunDetails> open(long accountId, String playbookKey) {
        return one("open_key = ?", PLAIN, "account:" + accountId + ":" + playbookKey);
    }

    /** The same, with its place locked, whether it is there or not: nobody else starts it meanwhile. */
    Optional<RunDetails> holdOpen(long accountId, String playbookKey) {
        return one("open_key = ?", LOCKED, "account:" + accountId + ":" + playbookKey);
    }

    /** Runs that a run started. */
    List<Long> children(long runId) {
        return jdbc.sql("SELECT id FROM playbook_run WHERE parent_id = ? ORDER BY id")
                .param(runId)
                .query(Long.class)
                .list();
    }

    /** Runs of an account that are not closed. */
    List<Long> unclosed(long accountId) {
        return jdbc.sql("SELECT id FROM playbook_run WHERE account_id = ? AND closed_at IS NULL ORDER BY id")
                .param(accountId)
                .query(Long.class)
                .list();
    }

    /** Whose wait is over, the longest first. */
    List<Long> opened(Instant now, int atMost) {
        return jdbc.sql("SELECT id FROM playbook_run WHERE opens_at <= ? AND closed_at IS NULL"
                        + " ORDER BY opens_at LIMIT ?")
                .params(Utc.column(now), atMost)
                .query(Long.class)
                .list();
    }

    /** Whose step is late and nobody was told yet. */
    List<Long> late(Instant now, int atMost) {
        return jdbc.sql("SELECT id FROM playbook_run WHERE due_at <= ? AND NOT late_told AND closed_at IS NULL"
                        + " ORDER BY due_at LIMIT ?")
                .params(Utc.column(now), atMost)
                .query(Long.class)
                .list();
    }

    void lateTold(long runId) {
        jdbc.sql("UPDATE playbook_run SET late_told = TRUE WHERE id = ?")
                .param(runId)
                .update();
    }

    void append(RunDetails run, Move move, String by) {
        jdbc.sql("""
            INSERT INTO run_move (run_id, seq, kind, step, attempt, value, note, at, by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        run.id(),
                        run.newest() + 1,
                        move.kind().name(),
                        move.step(),
                        move.attempt(),
                        move.value(),
                        move.note(),
                        Utc.column(move.at()),
                        by)
                .update();
    }

    void takeBack(long runId, int seq, String by, Instant at) {
        jdbc.sql("UPDATE run_move SET taken_back_at = ?, taken_back_by = ? WHERE run_id = ? AND seq = ?")
                .params(Utc.column(at), by, runId, seq)
                .update();
    }

    void handTo(long runId, OptionalLong userId) {
        jdbc.sql("UPDATE playbook_run SET owner_id = ? WHERE id = ?")
                .param(nullable(userId))
                .param(runId)
                .update();
    }

    /** Writes where it stands; a step that was not the current one is not late yet. */
    void project(RunDetails run, Instant now) {
        Map<String, @Nullable Object> columns = RunProjection.columns(run, now);
        String isSame = "step_key <=> :step_key AND step_attempt = :step_attempt AND due_at <=> :due_at";
        String set = columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        jdbc.sql("UPDATE playbook_run SET late_told = late_told AND (" + isSame + "), " + set + " WHERE id = :id")
                .params(columns)
                .param("id", run.id())
                .update();
    }

    /** The moves are read like the run: those of a locked one are not older than the lock. */
    private Optional<RunDetails> one(String where, String lock, Object value) {
        return jdbc.sql("SELECT * FROM playbook_run WHERE " + where + lock)
                .param(value)
                .query((row, n) -> read(row, moves(row.getLong("id"), lock)))
                .optional();
    }

    private List<RunEntry> moves(long runId, String lock) {
        return jdbc.sql("SELECT * FROM run_move WHERE run_id = ? ORDER BY seq" + lock)
                .param(runId)
                .query((row, n) -> entry(row))
                .list();
    }

    private static RunEntry entry(ResultSet row) throws SQLException {
        String takenBackBy = row.getString("taken_back_by");
        Optional<Instant> takenBackAt = Utc.optionalInstant(row, "taken_back_at");
        return new RunEntry(
                row.getInt("seq"),
                new Move(
                        Move.Kind.valueOf(row.getString("kind")),
                        row.getString("step"),
                        row.getInt("attempt"),
                        row.getString("value"),
                        row.getString("note"),
                        Utc.instant(row, "at")),
                row.getString("by_name"),
                takenBackAt.map(at -> new RunEntry.TakenBack(takenBackBy, at)));
    }

    private RunDetails read(ResultSet row, List<RunEntry> entries) throws SQLException {
        return new RunDetails(
                row.getLong("id"),
                row.getLong("account_id"),
                number(row, "incident_id"),
                row.getInt("playbook_version"),
                new Run(
                        definitions.parse(row.getString("definition")),
                        new Facts(FactsText.read(row.getString("facts")), Utc.optionalInstant(row, "lift_expected")),
                        ZoneId.of(row.getString("zone")),
                        Utc.instant(row, "started_at"),
                        entries.stream()
                                .filter(RunEntry::counts)
                                .map(RunEntry::move)
                                .toList()),
                entries,
                number(row, "owner_id"),
                row.getString("started_by"),
                Utc.instant(row, "seen_at"));
    }

    static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static @Nullable Long nullable(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
