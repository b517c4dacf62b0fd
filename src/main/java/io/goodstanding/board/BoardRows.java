package io.goodstanding.board;

import io.goodstanding.account.Acceptance;
import io.goodstanding.account.Pending;
import io.goodstanding.database.Utc;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.Ramp;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.run.RunRecords;
import io.goodstanding.shared.PhraseCodec;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.Reason;
import io.goodstanding.standing.StandingAssessed;
import io.goodstanding.team.RepLeft;
import io.goodstanding.team.RepMoved;
import io.goodstanding.team.RepTakenBack;
import io.goodstanding.team.Scope;
import io.goodstanding.ticket.TicketRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of board rows: written when an account was assessed, read one scope at a time. */
@Component
class BoardRows {

    private final JdbcClient jdbc;
    private final RunRecords runs;
    private final TicketRecords tickets;
    private final Bell bell;

    BoardRows(JdbcClient jdbc, RunRecords runs, TicketRecords tickets, Bell bell) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.tickets = tickets;
        this.bell = bell;
    }

    /** One statement, however many reps. */
    List<BoardRow> in(Scope scope) {
        return jdbc.sql("SELECT * FROM board_row WHERE " + scope.condition("rep_id", "team_id") + " ORDER BY rep_name")
                .query((row, n) -> read(row))
                .list();
    }

    /** Rows that time alone may have changed, and those worked out by other limits; the oldest first. */
    List<Long> outdated(Instant now, long limitsRevision, int atMost) {
        return jdbc.sql("SELECT rep_id FROM board_row WHERE valid_until <= ? OR limits_revision <> ?"
                        + " ORDER BY valid_until LIMIT ?")
                .params(Utc.column(now), limitsRevision, atMost)
                .query(Long.class)
                .list();
    }

    /** Writes the row of a rep who is watched; one who left meanwhile gets none. */
    @EventListener
    void write(StandingAssessed assessed) {
        Assessment assessment = assessed.assessment();
        Map<String, @Nullable Object> columns = columns(assessment);
        OptionalLong incident = assessment
                .worstOpenIncident()
                .map(open -> OptionalLong.of(open.id()))
                .orElse(OptionalLong.empty());
        columns.putAll(RunColumns.of(runs.progress(assessment.rep().id(), incident)));
        columns.putAll(TicketColumns.of(tickets.open(assessment.rep().id())));
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        String ifWatched = " FROM rep WHERE id = :rep_id AND left_at IS NULL";
        String updates = columns.keySet().stream()
                .map(name -> name + " = VALUES(" + name + ")")
                .collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO board_row (" + names + ") SELECT " + values + ifWatched + " ON DUPLICATE KEY UPDATE "
                        + updates)
                .params(columns)
                .update();
        bell.ringAfterCommit(Topic.team(assessment.rep().teamId()));
        bell.ringAfterCommit(Topic.account(assessment.rep().id()));
    }

    /** A rep who has left is on no board; the row is made anew when the rep returns. */
    @EventListener
    void forget(RepLeft left) {
        jdbc.sql("DELETE FROM board_row WHERE rep_id = ?")
                .param(left.rep().id())
                .update();
        bell.ringAfterCommit(Topic.team(left.rep().teamId()));
        bell.ringAfterCommit(Topic.account(left.rep().id()));
    }

    /** Nothing but the row was made of somebody who was added by mistake. */
    @EventListener
    void forget(RepTakenBack taken) {
        forget(new RepLeft(taken.rep()));
    }

    /** The new team's board is told with the row that is written anew; the old one loses it. */
    @EventListener
    void follow(RepMoved moved) {
        bell.ringAfterCommit(Topic.team(moved.fromTeamId()));
    }

    private static Map<String, @Nullable Object> columns(Assessment assessment) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("rep_id", assessment.rep().id());
        columns.put("team_id", assessment.rep().teamId());
        columns.put("rep_name", assessment.rep().name());
        columns.put("level", assessment.standing().level().name());
        Reason main = assessment.standing().mainReason();
        columns.put(
                "reasons",
                PhraseCodec.write(Stream.concat(
                                Stream.of(main),
                                assessment.standing().reasons().stream().filter(reason -> reason != main))
                        .map(Reason::phrase)
                        .toList()));
        columns.put("week_used", assessment.budget().week().count());
        columns.put("week_limit", assessment.budget().weekLimit());
        columns.put("week_soft", softWeekLimit(assessment));
        columns.put("left_this_week", assessment.budget().leftThisWeek());
        columns.put("left_now", assessment.budget().left());
        columns.put("at_most", assessment.budget().atMost());
        columns.put("paused", assessment.budget().paused());
        Optional<Pending> pending = assessment.pending();
        columns.put("pending", pending.map(Pending::count).orElse(null));
        columns.put("pending_over_thirty_days", nullable(pending.map(Pending::overThirtyDays)));
        columns.put("pending_estimated", pending.map(Pending::estimated).orElse(false));
        columns.put("acceptance_percent", nullable(assessment.acceptance().map(Acceptance::percent)));
        columns.put(
                "acceptance_trend",
                assessment.acceptanceTrend().stream().map(String::valueOf).collect(Collectors.joining(",")));
        columns.put("ssi", nullable(Optional.of(assessment.ssi())));
        Optional<IncidentDetails> incident = assessment.worstOpenIncident();
        columns.put("incident_id", incident.map(IncidentDetails::id).orElse(null));
        columns.put("incident_kind", incident.map(open -> open.kind().name()).orElse(null));
        columns.put("incident_started_at", Utc.column(incident.map(IncidentDetails::startedAt)));
        columns.put("incident_checked_at", Utc.column(incident.flatMap(IncidentDetails::checkedAt)));
        Optional<ExpectedLift> lift = incident.flatMap(IncidentDetails::expectedLift);
        columns.put("lift_from", Utc.column(lift.map(ExpectedLift::from)));
        columns.put("lift_to", Utc.column(lift.map(ExpectedLift::to)));
        columns.put("ramp_lifted_at", Utc.column(assessment.ramp().map(Ramp::liftedAt)));
        columns.put(
                "ramp_percent",
                assessment.ramp().map(ramp -> rampPercent(ramp, assessment)).orElse(null));
        columns.put("limits_revision", assessment.limitsOverTime().revision());
        columns.put("data_at", Utc.column(assessment.dataAt()));
        columns.put("valid_until", Utc.column(assessment.standing().validUntil()));
        return columns;
    }

    private static int softWeekLimit(Assessment assessment) {
        Limits limits = assessment.limits();
        return limits.ramped(limits.get(LimitKind.INVITATIONS_PER_WEEK).soft(), assessment.ramp(), assessment.at());
    }

    private static int rampPercent(Ramp ramp, Assessment assessment) {
        return ramp.percentAt(assessment.at(), assessment.limits().rampPlan());
    }

    private static @Nullable Integer nullable(Optional<OptionalInt> number) {
        return number.filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(null);
    }

    private static BoardRow read(ResultSet row) throws SQLException {
        return new BoardRow(
                row.getLong("rep_id"),
                row.getLong("team_id"),
                row.getString("rep_name"),
                Level.valueOf(row.getString("level")),
                PhraseCodec.read(row.getString("reasons")),
                new BoardRow.Week(
                        row.getInt("week_used"),
                        row.getInt("week_limit"),
                        row.getInt("week_soft"),
                        row.getInt("left_this_week"),
                        row.getInt("left_now"),
                        row.getBoolean("at_most"),
                        row.getBoolean("paused")),
                pending(row),
                number(row, "acceptance_percent"),
                numbers(row.getString("acceptance_trend")),
                number(row, "ssi"),
                incident(row),
                RunColumns.read(row),
                TicketColumns.read(row),
                ramp(row),
                Utc.optionalInstant(row, "data_at"),
                Utc.instant(row, "valid_until"));
    }

    /** A row that was written before shares were tuned has none: it had those that came with the product. */
    private static Optional<BoardRow.WayBack> ramp(ResultSet row) throws SQLException {
        Optional<Ramp> ramp = Utc.optionalInstant(row, "ramp_lifted_at").map(Ramp::new);
        OptionalInt percent = number(row, "ramp_percent");
        return ramp.map(way -> new BoardRow.WayBack(way, percent.orElse(100)));
    }

    private static Optional<BoardRow.PendingCount> pending(ResultSet row) throws SQLException {
        OptionalInt count = number(row, "pending");
        return count.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoardRow.PendingCount(
                        count.getAsInt(),
                        number(row, "pending_over_thirty_days"),
                        row.getBoolean("pending_estimated")));
    }

    private static Optional<BoardRow.OpenIncident> incident(ResultSet row) throws SQLException {
        String kind = row.getString("incident_kind");
        if (kind == null) {
            return Optional.empty();
        }
        Optional<Instant> to = Utc.optionalInstant(row, "lift_to");
        Optional<BoardRow.Lift> lift =
                Utc.optionalInstant(row, "lift_from").flatMap(from -> to.map(until -> new BoardRow.Lift(from, until)));
        return Optional.of(new BoardRow.OpenIncident(
                row.getLong("incident_id"),
                IncidentKind.valueOf(kind),
                Utc.instant(row, "incident_started_at"),
                Utc.optionalInstant(row, "incident_checked_at"),
                lift));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
