package io.goodstanding.insight;

import io.goodstanding.database.Utc;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.shared.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads weeks and restrictions, each list by one statement. {@code where} is the scope's condition on {@code rep r}. */
@Component
class InsightRows {

    private static final String WEEKS =
            " FROM account_week w JOIN rep r ON r.id = w.account_id AND r.left_at IS NULL WHERE ";

    /** Kinds that restrict; none of them by a mere warning. */
    private static final String RESTRICTING = Arrays.stream(IncidentKind.values())
            .filter(kind -> kind.effect(Extent.USUAL).compareTo(Effect.INVITATIONS) >= 0)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(",", "(", ")"));

    private final JdbcClient jdbc;

    InsightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WeekSum> sums(String where, LocalDate from) {
        return jdbc.sql("""
                SELECT w.monday, COUNT(*) AS accounts, SUM(w.sent) AS sent, SUM(w.started_invitations) AS inv,
                    SUM(w.started_account) AS acct, SUM(w.started_locked) AS locked, SUM(w.lifted) AS lifted,
                    SUM(w.days_lost) AS lost, AVG(w.accepted_percent) AS accepted, COUNT(w.accepted_percent) AS accepted_of\
                """ + WEEKS + where + " AND w.monday >= ? GROUP BY w.monday ORDER BY w.monday")
                .param(from)
                .query((row, n) -> new WeekSum(
                        row.getObject("monday", LocalDate.class),
                        row.getInt("accounts"),
                        row.getInt("sent"),
                        row.getInt("inv"),
                        row.getInt("acct"),
                        row.getInt("locked"),
                        row.getInt("lifted"),
                        row.getInt("lost"),
                        row.getInt("accepted_of") == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(row.getDouble("accepted")),
                        row.getInt("accepted_of")))
                .list();
    }

    /** Every team of the selection, also those that lost nothing. */
    List<TeamDays> teams(String where, LocalDate from) {
        return jdbc.sql("""
            SELECT t.id, t.name, COUNT(DISTINCT r.id) AS reps, COALESCE(SUM(w.days_lost), 0) AS lost
            FROM rep r JOIN team t ON t.id = r.team_id
            LEFT JOIN account_week w ON w.account_id = r.id AND w.monday >= ?
            WHERE r.left_at IS NULL AND\
             """ + " " + where + " GROUP BY t.id, t.name ORDER BY lost DESC, t.name")
                .param(from)
                .query((row, n) ->
                        new TeamDays(row.getLong("id"), row.getString("name"), row.getInt("lost"), row.getInt("reps")))
                .list();
    }

    /** A week of a rep, with what tells which limits counted. */
    record RepWeek(
            long repId,
            String rep,
            long teamId,
            Plan plan,
            LocalDate monday,
            int sent,
            boolean covered,
            boolean restricted) {}

    List<RepWeek> repWeeks(String where, LocalDate from) {
        return jdbc.sql("""
            SELECT r.id, r.name, r.team_id, a.plan, w.monday, w.sent, w.covered,
                w.started_invitations + w.started_account + w.started_locked > 0 AS restricted
            FROM account_week w JOIN rep r ON r.id = w.account_id AND r.left_at IS NULL
            JOIN account a ON a.id = w.account_id WHERE\
             """ + " " + where + " AND w.monday >= ? ORDER BY r.name, r.id, w.monday")
                .param(from)
                .query((row, n) -> new RepWeek(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("team_id"),
                        Plan.valueOf(row.getString("plan")),
                        row.getObject("monday", LocalDate.class),
                        row.getInt("sent"),
                        row.getBoolean("covered"),
                        row.getBoolean("restricted")))
                .list();
    }

    /** By the columns of {@code account_week} that bands are made of; only weeks whose days all have numbers. */
    List<Evidence.Weeks> values(Evidence evidence, String where, LocalDate from) {
        String column = switch (evidence) {
            case SENT -> "w.sent";
            case PENDING -> "w.pending";
            case ACCEPTANCE -> "w.accepted_percent";
        };
        return jdbc.sql("SELECT " + column + " AS value, COUNT(*) AS weeks,"
                        + " SUM(w.started_invitations + w.started_account + w.started_locked > 0) AS with_start" + WEEKS
                        + where + " AND w.monday >= ? AND " + column + " IS NOT NULL"
                        + (evidence == Evidence.SENT ? " AND w.covered" : "") + " GROUP BY " + column)
                .param(from)
                .query((row, n) ->
                        new Evidence.Weeks(row.getInt("value"), row.getInt("weeks"), row.getInt("with_start")))
                .list();
    }

    /** Weeks of a limit's value in a scope; those without any are left out. */
    List<WhatIf.RepWeek> values(LimitKind kind, LimitScope scope, String where, LocalDate from, LocalDate before) {
        String column = WhatIf.column(kind);
        return jdbc.sql("SELECT w.account_id, " + column + " AS value,"
                        + " w.started_invitations + w.started_account + w.started_locked > 0 AS restricted"
                        + " FROM account_week w JOIN rep r ON r.id = w.account_id AND r.left_at IS NULL"
                        + " JOIN account a ON a.id = w.account_id WHERE " + where + " AND " + in(scope)
                        + " AND w.monday >= ? AND w.monday < ? AND " + column + " IS NOT NULL")
                .params(from, before)
                .query((row, n) -> new WhatIf.RepWeek(
                        row.getLong("account_id"), row.getInt("value"), row.getBoolean("restricted")))
                .list();
    }

    /** Only numbers and names of our own are written into it. */
    private static String in(LimitScope scope) {
        return switch (scope) {
            case LimitScope.Organisation everybody -> "TRUE";
            case LimitScope.OfPlan plan -> "a.plan = '" + plan.plan() + "'";
            case LimitScope.OfTeam team -> "r.team_id = " + team.teamId();
            case LimitScope.OfRep rep -> "r.id = " + rep.repId();
        };
    }

    List<Restriction> restrictions(String where, Instant from) {
        return jdbc
                .sql("""
            SELECT i.id, i.account_id, r.name, i.kind, i.extent, i.started_at, i.lifted_at, i.tool_use,
                w.sent, w.covered, w.pending, w.accepted_percent,
                EXISTS (SELECT 1 FROM incident o WHERE o.account_id = i.account_id AND o.merged_into IS NULL
                    AND o.started_at < i.started_at AND o.started_at >= i.started_at - INTERVAL 365 DAY
                    AND %s) AS came_back
            FROM incident i JOIN rep r ON r.id = i.account_id AND r.left_at IS NULL
            LEFT JOIN account_week w ON w.account_id = i.account_id
                AND w.monday = DATE(i.started_at) - INTERVAL WEEKDAY(i.started_at) DAY
            WHERE i.merged_into IS NULL AND i.started_at >= ? AND %s AND\
             """.formatted(isRestriction("o"), isRestriction("i")) + " " + where
                        + " ORDER BY i.started_at DESC, i.id DESC")
                .param(Utc.column(from))
                .query((row, n) -> restriction(row))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Restriction> restriction(ResultSet row) throws SQLException {
        IncidentKind kind = IncidentKind.valueOf(row.getString("kind"));
        Optional<RestrictionGroup> group = RestrictionGroup.of(kind.effect(Extent.valueOf(row.getString("extent"))));
        if (group.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Restriction(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("name"),
                kind,
                group.get(),
                Utc.instant(row, "started_at"),
                Utc.optionalInstant(row, "lifted_at"),
                ToolUse.valueOf(row.getString("tool_use")),
                row.getBoolean("came_back"),
                row.getBoolean("covered") ? number(row, "sent") : OptionalInt.empty(),
                number(row, "pending"),
                number(row, "accepted_percent")));
    }

    private static String isRestriction(String table) {
        return "%1$s.kind IN %2$s AND %1$s.extent <> 'WARNED'".formatted(table, RESTRICTING);
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
