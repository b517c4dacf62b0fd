package io.goodstanding.run;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.Utc;
import io.goodstanding.playbook.Purpose;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.playbook.StepState.Status;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of runs, each cut to what the user may see by one statement. */
@Service
public class RunList {

    /** The newest that are over; older ones are found on the rep's page. */
    static final int MOST_CLOSED = 200;

    /** Without the frozen playbooks, which are larger than all the rest. */
    private static final String ROWS = """
        SELECT p.id, p.account_id, p.incident_id, p.purpose, p.playbook_name, p.step_title, p.step_owner, p.step_status,
            p.step_number, p.step_count, p.started_at, p.turn_at, p.due_at, p.opens_at, p.closed_at,
            r.name AS rep_name, COALESCE(u.name, r.name) AS owner_name
        FROM playbook_run p
        JOIN rep r ON r.id = p.account_id AND r.left_at IS NULL
        LEFT JOIN app_user ru ON ru.id = r.user_id AND ru.deactivated_at IS NULL
        LEFT JOIN app_user u ON u.id = p.owner_id AND\
        """ + " " + Circles.IS_ONLOOKER + " WHERE ";

    /** What waits longest for somebody comes first; what waits by itself comes last. */
    private static final String BY_URGENCY =
            " ORDER BY p.opens_at IS NOT NULL, COALESCE(p.due_at, p.opens_at, p.turn_at), p.id";

    private final JdbcClient jdbc;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Clock clock;

    RunList(JdbcClient jdbc, TeamScope scope, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /** Every run that goes on. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<RunRow> open() {
        return rows(inSight() + " AND p.closed_at IS NULL" + BY_URGENCY);
    }

    /** The newest that are over. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<RunRow> closed() {
        return rows(
                inSight() + " AND p.closed_at IS NOT NULL ORDER BY p.closed_at DESC, p.id DESC LIMIT " + MOST_CLOSED);
    }

    /** All of an account, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<RunRow> ofAccount(long accountId) {
        scope.require(accountId);
        return rows("p.account_id = " + accountId + " ORDER BY p.id DESC");
    }

    /**
     * Runs that wait for the user, or for a time after which they will: the own ones, those that were handed over, and
     * in own teams what was handed to nobody else and is a manager's step, or that of a rep who does not sign in. Who
     * has one in hand and can no longer see the account counts as nobody.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<RunRow> mine() {
        Scope seen = scope.current();
        long me = user.require().id();
        String teams = seen.all()
                ? "TRUE"
                : seen.teamIds().isEmpty()
                        ? "FALSE"
                        : "r.team_id IN ("
                                + String.join(
                                        ",",
                                        seen.teamIds().stream()
                                                .map(String::valueOf)
                                                .toList())
                                + ")";
        String isOwn = "r.id = " + seen.ownRepId().orElse(-1);
        return rows(inSight() + " AND p.closed_at IS NULL AND (u.id = " + me
                + " OR u.id IS NULL AND p.step_owner = 'REP' AND " + isOwn
                + " OR u.id IS NULL AND (p.step_owner = 'MANAGER' OR ru.id IS NULL) AND " + teams + ")" + BY_URGENCY);
    }

    private String inSight() {
        return scope.current().condition("r.id", "r.team_id");
    }

    private List<RunRow> rows(String where) {
        return jdbc.sql(ROWS + where)
                .param("now", Utc.column(clock.instant()))
                .query((row, n) -> read(row))
                .list();
    }

    private static RunRow read(ResultSet row) throws SQLException {
        return new RunRow(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("rep_name"),
                RunRows.number(row, "incident_id"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("playbook_name"),
                row.getString("owner_name"),
                Optional.ofNullable(row.getString("step_title")).orElse(""),
                Optional.ofNullable(row.getString("step_owner")).map(Owner::valueOf),
                Optional.ofNullable(row.getString("step_status")).map(Status::valueOf),
                row.getInt("step_number"),
                row.getInt("step_count"),
                Utc.instant(row, "started_at"),
                Utc.optionalInstant(row, "turn_at"),
                Utc.optionalInstant(row, "due_at"),
                Utc.optionalInstant(row, "opens_at"),
                Utc.optionalInstant(row, "closed_at"));
    }
}
