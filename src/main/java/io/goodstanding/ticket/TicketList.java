package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import io.goodstanding.database.Utc;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.team.TeamScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All cases in sight, and what can be counted of them. */
@Service
public class TicketList {

    /** So many are shown at once, the newest; whoever looks for older ones searches in the account. */
    public static final int MOST = 2_000;

    private final TeamScope scope;
    private final JdbcClient jdbc;

    TicketList(TeamScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** Open ones first, then the newest; one statement after the one that tells what is in sight. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TicketRow> all() {
        return jdbc.sql("""
            SELECT t.*, r.name AS rep_name, r.team_id, m.name AS team_name, i.kind AS incident_kind
            FROM support_ticket t
            JOIN rep r ON r.id = t.account_id AND r.left_at IS NULL
            JOIN team m ON m.id = r.team_id
            LEFT JOIN incident i ON i.id = t.incident_id
            WHERE %s ORDER BY t.closed_at IS NOT NULL, t.opened_at DESC, t.id DESC LIMIT %d\
            """.formatted(scope.current().condition("r.id", "r.team_id"), MOST))
                .query((row, n) -> read(row))
                .list();
    }

    /** How long LinkedIn's answers took in the cases in sight, per channel. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AnswerStatistics> statistics() {
        List<AnswerStatistics.Case> cases = jdbc.sql(
                        """
            SELECT t.channel, t.outcome,
                (SELECT MIN(s.at) FROM ticket_entry s WHERE s.ticket_id = t.id AND s.kind = 'SENT') AS sent,
                (SELECT MIN(a.at) FROM ticket_entry a WHERE a.ticket_id = t.id AND a.kind = 'REPLY'
                    AND a.value <> 'RECEIPT') AS answered
            FROM support_ticket t
            JOIN rep r ON r.id = t.account_id AND r.left_at IS NULL
            WHERE t.sent_at IS NOT NULL AND %s\
            """.formatted(scope.current().condition("r.id", "r.team_id")))
                .query((row, n) -> new AnswerStatistics.Case(
                        Channel.valueOf(row.getString("channel")),
                        Utc.instant(row, "sent"),
                        Utc.optionalInstant(row, "answered"),
                        Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf)))
                .list();
        return AnswerStatistics.of(cases);
    }

    private static TicketRow read(ResultSet row) throws SQLException {
        return new TicketRow(
                TicketRows.read(row),
                row.getString("rep_name"),
                row.getLong("team_id"),
                row.getString("team_name"),
                Optional.ofNullable(row.getString("incident_kind")).map(IncidentKind::valueOf));
    }
}
