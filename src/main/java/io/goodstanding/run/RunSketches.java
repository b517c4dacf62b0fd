package io.goodstanding.run;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.Utc;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.playbook.Run;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepMoved;
import io.goodstanding.playbook.StepState;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is noted and ticked in an open step, so that it outlives the window, and the next person goes on. */
@Service
public class RunSketches {

    private final RunSight sight;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Bell bell;
    private final Clock clock;

    RunSketches(RunSight sight, CurrentUser user, JdbcClient jdbc, Bell bell, Clock clock) {
        this.sight = sight;
        this.user = user;
        this.jdbc = jdbc;
        this.bell = bell;
        this.clock = clock;
    }

    /** What is kept of the step that the run stands at. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<RunSketch> of(long runId) {
        RunDetails run = sight.require(runId);
        return run.course(clock).open().flatMap(open -> find(runId, open));
    }

    private Optional<RunSketch> find(long runId, StepState open) {
        return jdbc.sql("SELECT * FROM run_sketch WHERE run_id = ? AND step = ? AND attempt = ?")
                .params(runId, open.step().key(), open.attempt())
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * Keeps it for the step that the run stands at, beside what others keep there meanwhile.
     *
     * @param seen what was kept when the person looked
     * @param left what the person left
     * @return what is kept now; its note is another one if somebody else has noted something meanwhile
     * @throws StepMoved if the run stands elsewhere by now
     * @throws Refused if the note is too long
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public RunSketch keep(long runId, String step, int attempt, Sketched seen, Sketched left) {
        String note = TextRule.NOTE.require(Run.NOTE, left.note());
        RunDetails run = sight.holdToWork(runId);
        StepState open = run.run().requireOpen(step, attempt, run.now(clock));
        Optional<RunSketch> before = find(runId, open);
        Sketched kept = before.map(RunSketch::content).orElse(Sketched.NOTHING);
        Sketched after = known(open.step(), kept.touched(seen, new Sketched(left.answer(), note, left.ticked())));
        if (before.isEmpty() || !after.equals(kept)) {
            write(runId, open, after);
            bell.ringAfterCommit(Topic.account(run.accountId()));
        }
        return find(runId, open).orElseThrow();
    }

    private void write(long runId, StepState open, Sketched kept) {
        jdbc.sql("""
            INSERT INTO run_sketch (run_id, step, attempt, answer, note, ticked, at, by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE step = VALUES(step), attempt = VALUES(attempt), answer = VALUES(answer),
                note = VALUES(note), ticked = VALUES(ticked), at = VALUES(at), by_name = VALUES(by_name)\
            """)
                .params(
                        runId,
                        open.step().key(),
                        open.attempt(),
                        kept.answer(),
                        kept.note(),
                        written(kept.ticked()),
                        Utc.column(clock.instant()),
                        user.current().name())
                .update();
    }

    /** Without answers and items that the step does not have. */
    private static Sketched known(Step step, Sketched left) {
        return new Sketched(
                step.answer(left.answer()).isPresent() ? left.answer() : "",
                left.note(),
                left.ticked().stream()
                        .filter(item -> item >= 0 && item < step.items().size())
                        .collect(Collectors.toSet()));
    }

    private static String written(Set<Integer> ticked) {
        return ticked.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static RunSketch read(ResultSet row) throws SQLException {
        String ticked = row.getString("ticked");
        return new RunSketch(
                row.getString("step"),
                row.getInt("attempt"),
                row.getString("answer"),
                row.getString("note"),
                ticked.isEmpty()
                        ? Set.of()
                        : Arrays.stream(ticked.split(",")).map(Integer::valueOf).collect(Collectors.toSet()),
                row.getString("by_name"),
                Utc.instant(row, "at"));
    }
}
