package io.goodstanding.channel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of days on which nobody works. */
@Component
class HolidayRows {

    private static final long EVERYBODY = 0;

    private final JdbcClient jdbc;

    HolidayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Holiday> all() {
        return jdbc.sql("SELECT * FROM holiday ORDER BY day, team_key")
                .query((row, n) -> {
                    long team = row.getLong("team_key");
                    return new Holiday(
                            row.getLong("id"),
                            row.getObject("day", LocalDate.class),
                            row.getString("name"),
                            team == EVERYBODY ? OptionalLong.empty() : OptionalLong.of(team));
                })
                .list();
    }

    Optional<Holiday> find(long id) {
        return all().stream().filter(holiday -> holiday.id() == id).findFirst();
    }

    /** Everybody's and the team's, from a day on. */
    Set<LocalDate> of(long teamId, LocalDate from) {
        return new HashSet<>(jdbc.sql("SELECT day FROM holiday WHERE team_key IN (0, ?) AND day >= ?")
                .params(teamId, from)
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .list());
    }

    /** One of the same day gets the new name. */
    void keep(OptionalLong teamId, LocalDate day, String name) {
        jdbc.sql(
                        "INSERT INTO holiday (team_key, day, name) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name)")
                .params(teamId.orElse(EVERYBODY), day, name)
                .update();
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM holiday WHERE id = ?").param(id).update();
    }
}
