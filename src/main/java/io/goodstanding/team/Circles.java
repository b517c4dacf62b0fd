package io.goodstanding.team;

import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says whom an account concerns, by the rule of {@link TeamScope} read the other way round: for whoever has to tell
 * something inside a transaction, never for a screen. A test holds both to the same answers.
 */
@Component
public class Circles {

    /** Managers of their own teams, and who stands in for one now. */
    private static final String MANAGERS = """
        (SELECT m.team_id, m.user_id
         FROM team_manager m
         JOIN app_user u ON u.id = m.user_id AND u.role = 'MANAGER'
         UNION
         SELECT o.team_id, s.stand_in_id
         FROM stand_in s
         JOIN app_user a ON a.id = s.absent_id AND a.role = 'MANAGER' AND a.deactivated_at IS NULL
         JOIN app_user k ON k.id = s.stand_in_id AND k.role <> 'REP'
         JOIN team_manager o ON o.user_id = a.id
         WHERE s.begins_at <= :now AND s.ends_at > :now)\
        """;

    private static final String CIRCLES = """
        SELECT r.id, r.name, r.team_id, t.name AS team_name, ru.id AS rep_user, mu.id AS manager
        FROM rep r
        JOIN team t ON t.id = r.team_id
        LEFT JOIN app_user ru ON ru.id = r.user_id AND ru.deactivated_at IS NULL
        LEFT JOIN\
        """ + MANAGERS + """
         m ON m.team_id = r.team_id
        LEFT JOIN app_user mu ON mu.id = m.user_id AND mu.deactivated_at IS NULL
        WHERE r.left_at IS NULL AND r.id IN (:reps)
        ORDER BY r.id, mu.id\
        """;

    /** Whether somebody ({@code u}) may see a rep ({@code r}) at an instant ({@code :now}), for lists that have both. */
    public static final String IS_ONLOOKER = """
        u.deactivated_at IS NULL AND (u.role = 'ADMIN' OR u.id = r.user_id
            OR EXISTS (SELECT 1 FROM\
        """ + MANAGERS + """
                 m WHERE m.user_id = u.id AND m.team_id = r.team_id))\
        """;

    private static final String ONLOOKERS = """
        SELECT u.id, u.name
        FROM rep r
        JOIN app_user u ON\
        """ + " " + IS_ONLOOKER + """

        WHERE r.left_at IS NULL AND r.id = :rep
        ORDER BY u.name, u.id\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Circles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement, however many reps; those who have left are missing. */
    public Map<Long, Circle> around(Collection<Long> repIds) {
        Map<Long, Circle> circles = new LinkedHashMap<>();
        if (!repIds.isEmpty()) {
            jdbc.sql(CIRCLES)
                    .param("reps", repIds)
                    .param("now", Utc.column(clock.instant()))
                    .query((row, n) -> read(row))
                    .list()
                    .forEach(circle -> circles.merge(circle.repId(), circle, Circle::joined));
        }
        return circles;
    }

    public Optional<Circle> around(long repId) {
        return Optional.ofNullable(around(List.of(repId)).get(repId));
    }

    /** Who looks after a team, as a rep there would find; empty for a team that is gone. */
    public Optional<TeamCircle> ofTeam(long teamId) {
        return jdbc.sql("SELECT name FROM team WHERE id = ?")
                .param(teamId)
                .query(String.class)
                .optional()
                .map(name -> new TeamCircle(name, managersOf(teamId)));
    }

    private List<Long> managersOf(long teamId) {
        return jdbc.sql("SELECT DISTINCT u.id FROM " + MANAGERS + " m"
                        + " JOIN app_user u ON u.id = m.user_id AND u.deactivated_at IS NULL WHERE m.team_id = :team")
                .param("team", teamId)
                .param("now", Utc.column(clock.instant()))
                .query(Long.class)
                .list();
    }

    /** A team and who looks after it now. */
    public record TeamCircle(String name, List<Long> managers) {

        public TeamCircle {
            managers = List.copyOf(managers);
        }
    }

    /** Everybody who may see an account, by name. */
    public List<Onlooker> onlookers(long repId) {
        return jdbc.sql(ONLOOKERS)
                .param("rep", repId)
                .param("now", Utc.column(clock.instant()))
                .query((row, n) -> new Onlooker(row.getLong("id"), row.getString("name")))
                .list();
    }

    private static Circle read(ResultSet row) throws SQLException {
        OptionalLong manager = number(row, "manager");
        return new Circle(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("team_id"),
                row.getString("team_name"),
                number(row, "rep_user"),
                manager.isPresent() ? List.of(manager.getAsLong()) : List.of());
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Somebody who may see an account. */
    public record Onlooker(long userId, String name) {

        /** Whether a text speaks to this person: "@" and the whole name, and no further letter. */
        public boolean isNamedIn(String text) {
            String mention = "@" + name;
            int from = text.indexOf(mention);
            while (from >= 0) {
                int end = from + mention.length();
                if (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end))) {
                    return true;
                }
                from = text.indexOf(mention, end);
            }
            return false;
        }
    }
}
