package io.goodstanding.notice;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.Utc;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.inbox.Postbox.Letter;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the rep to look once the usual time of an incident is over, or the managers of a rep who does not sign in.
 * Told once for every end, whenever the sweep comes by and however many nodes run it.
 */
@Component
class CheckNotices {

    /** Small transactions, so that nobody who saves waits for the sweep. */
    private static final int BATCH = 50;

    private static final String DUE = """
        SELECT i.id, i.account_id, i.kind, i.lift_to
        FROM incident i
        JOIN rep r ON r.id = i.account_id AND r.left_at IS NULL
        LEFT JOIN check_told c ON c.incident_id = i.id AND c.due_at = i.lift_to
        WHERE i.lifted_at IS NULL AND i.merged_into IS NULL AND i.lift_to <= :now AND c.incident_id IS NULL
            AND (i.lift_to > :at OR i.lift_to = :at AND i.id > :id)
        ORDER BY i.lift_to, i.id LIMIT :most\
        """;

    private final JdbcClient jdbc;
    private final Circles circles;
    private final Postbox postbox;
    private final Clock clock;

    CheckNotices(JdbcClient jdbc, Circles circles, Postbox postbox, Clock clock) {
        this.jdbc = jdbc;
        this.circles = circles;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** The next that are to be told, the oldest first. */
    List<Due> dueAfter(Due last) {
        return jdbc.sql(DUE)
                .param("now", Utc.column(clock.instant()))
                .param("at", Utc.column(last.at()))
                .param("id", last.incidentId())
                .param("most", BATCH)
                .query((row, n) -> Due.read(row))
                .list();
    }

    /** Tells all of them or, if one of them cannot be told, none. What was asked of an earlier end waits no more. */
    @RetryingTransaction
    public void tell(List<Due> due) {
        Map<Long, Circle> around =
                circles.around(due.stream().map(Due::accountId).toList());
        List<Letter> letters = new ArrayList<>();
        due.forEach(one -> Optional.ofNullable(around.get(one.accountId()))
                .ifPresent(circle -> letters.addAll(one.lettersTo(circle))));
        due.forEach(one -> postbox.done(NoticeKind.CHECK_ASKED, IncidentNotices.subject(one.incidentId())));
        postbox.post(letters);
        due.forEach(this::keep);
    }

    private void keep(Due told) {
        jdbc.sql("INSERT INTO check_told (incident_id, due_at) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE check_told.due_at = check_told.due_at")
                .params(told.incidentId(), Utc.column(told.at()))
                .update();
    }

    /**
     * An incident whose usual time is over.
     *
     * @param kind as it stands in the table; one that this version does not know must not keep the others from being
     *     read
     */
    record Due(long incidentId, long accountId, String kind, Instant at) {

        /** Comes before all others. */
        static final Due FIRST = new Due(0, 0, "", Instant.EPOCH);

        private static Due read(ResultSet row) throws SQLException {
            return new Due(
                    row.getLong("id"), row.getLong("account_id"), row.getString("kind"), Utc.instant(row, "lift_to"));
        }

        private List<Letter> lettersTo(Circle circle) {
            String subject = IncidentNotices.subject(incidentId);
            return new Sentences(
                            NoticeKind.CHECK_ASKED,
                            subject + ":due:" + at,
                            subject,
                            "notice.check",
                            List.of("@kind." + IncidentKind.valueOf(kind)),
                            Optional.of("notice.check.action"),
                            "?check=" + incidentId,
                            Optional.empty())
                    .to(circle, true, circle.repUser().isPresent() ? List.of() : circle.managers());
        }
    }
}
