package io.goodstanding.team;

import io.goodstanding.audit.ActingFor;
import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of stand-ins; what a running one lets see is part of {@link TeamScope}'s one statement. */
@Component
class StandInBook implements ActingFor {

    private static final String STAND_INS = """
        SELECT s.*, a.name AS absent_name, k.name AS stand_in_name
        FROM stand_in s JOIN app_user a ON a.id = s.absent_id JOIN app_user k ON k.id = s.stand_in_id
        WHERE s.ends_at > s.begins_at
        """;

    /** Those of the absent manager's teams that the stand-in does not look after in the own right. */
    private static final String ABSENT = """
        SELECT a.id, a.name
        FROM rep r
        JOIN team_manager m ON m.team_id = r.team_id
        JOIN stand_in s ON s.absent_id = m.user_id
        JOIN app_user a ON a.id = s.absent_id AND a.role = 'MANAGER' AND a.deactivated_at IS NULL
        JOIN app_user u ON u.id = s.stand_in_id AND u.role <> 'REP'
        WHERE r.id = :account AND u.id = :actor AND s.begins_at <= :now AND s.ends_at > :now
            AND (r.user_id IS NULL OR r.user_id <> u.id)
            AND NOT EXISTS (SELECT 1 FROM team_manager o WHERE o.user_id = u.id AND o.team_id = r.team_id)
        ORDER BY s.id LIMIT 1\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StandInBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps two people's stand-ins as they are until the transaction ends: of two at once the second sees the first. */
    void lock(long absentId, long standInId) {
        jdbc.sql("SELECT id FROM app_user WHERE id IN (?, ?) ORDER BY id FOR UPDATE")
                .params(absentId, standInId)
                .query(Long.class)
                .list();
    }

    void add(long absentId, long standInId, Absence days) {
        jdbc.sql("""
            INSERT INTO stand_in (absent_id, stand_in_id, first_day, last_day, zone, begins_at, ends_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        absentId,
                        standInId,
                        days.first(),
                        days.last(),
                        days.zone().getId(),
                        Utc.column(days.beginsAt()),
                        Utc.column(days.endsAt()))
                .update();
    }

    /** Ends one now, or takes it back if it has not begun. */
    void end(long id) {
        jdbc.sql("UPDATE stand_in SET ends_at = GREATEST(begins_at, ?) WHERE id = ?")
                .params(Utc.column(clock.instant()), id)
                .update();
    }

    /** One that is not over. */
    Optional<StandIn> find(long id) {
        return jdbc.sql(STAND_INS + " AND s.id = ? AND s.ends_at > ?")
                .params(id, Utc.column(clock.instant()))
                .query((row, n) -> read(row))
                .optional();
    }

    /** Those in which somebody is absent or stands in, and that are not over. */
    List<StandIn> of(long userId) {
        return jdbc.sql(STAND_INS
                        + " AND (s.absent_id = ? OR s.stand_in_id = ?) AND s.ends_at > ? ORDER BY s.begins_at, s.id")
                .params(userId, userId, Utc.column(clock.instant()))
                .query((row, n) -> read(row))
                .list();
    }

    /** How many began or ended after one instant and up to another. */
    int turns(Instant after, Instant upTo) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM stand_in
            WHERE begins_at > :after AND begins_at <= :upTo OR ends_at > :after AND ends_at <= :upTo\
            """)
                .param("after", Utc.column(after))
                .param("upTo", Utc.column(upTo))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Actor> absent(Actor actor, long accountId) {
        return jdbc.sql(ABSENT)
                .param("account", accountId)
                .param("actor", actor.id())
                .param("now", Utc.column(clock.instant()))
                .query((row, n) -> new Actor(row.getLong("id"), row.getString("name")))
                .optional();
    }

    private StandIn read(ResultSet row) throws SQLException {
        return new StandIn(
                row.getLong("id"),
                new StandIn.Who(row.getLong("absent_id"), row.getString("absent_name")),
                new StandIn.Who(row.getLong("stand_in_id"), row.getString("stand_in_name")),
                new Absence(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        ZoneId.of(row.getString("zone"))),
                !Utc.instant(row, "begins_at").isAfter(clock.instant()));
    }
}
