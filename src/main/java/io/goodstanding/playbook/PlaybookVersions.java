package io.goodstanding.playbook;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The table of versions that admins made. Rows are only ever added. */
@Component
class PlaybookVersions {

    private final JdbcClient jdbc;

    PlaybookVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes with every row that is committed or taken back, whichever comes first. */
    record Stamp(long rows, long newest) {}

    /** A version with its text. */
    record Kept(PlaybookVersion version, String definition) {}

    Stamp stamp() {
        return jdbc.sql("SELECT COUNT(*) AS n, COALESCE(MAX(id), 0) AS newest FROM playbook_version")
                .query((row, n) -> new Stamp(row.getLong("n"), row.getLong("newest")))
                .single();
    }

    List<String> keys() {
        return jdbc.sql("SELECT DISTINCT playbook_key FROM playbook_version")
                .query(String.class)
                .list();
    }

    /** All of one playbook, the newest first. */
    List<Kept> of(String key) {
        return jdbc.sql("SELECT * FROM playbook_version WHERE playbook_key = ? ORDER BY version DESC")
                .param(key)
                .query((row, n) -> kept(row))
                .list();
    }

    Optional<Kept> find(String key, int version) {
        return jdbc.sql("SELECT * FROM playbook_version WHERE playbook_key = ? AND version = ?")
                .params(key, version)
                .query((row, n) -> kept(row))
                .optional();
    }

    /** The newest, held until the end of the transaction: whoever else saves the same playbook waits for it. */
    OptionalInt holdNewest(String key) {
        List<Integer> newest = jdbc.sql("SELECT version FROM playbook_version WHERE playbook_key = ?"
                        + " ORDER BY version DESC LIMIT 1 FOR UPDATE")
                .param(key)
                .query(Integer.class)
                .list();
        return newest.stream().mapToInt(Integer::intValue).findFirst();
    }

    /** @return the number of the row */
    long add(String key, int version, String definition, String reason, Actor author, Instant now) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO playbook_version (playbook_key, version, definition, reason, author_id, author_name, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(key, version, definition, reason, author.id(), author.name(), Utc.column(now))
                .update(id, "id");
        return Optional.ofNullable(id.getKey()).orElseThrow().longValue();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new PlaybookVersion(
                        row.getString("playbook_key"),
                        row.getInt("version"),
                        row.getString("reason"),
                        Optional.of(row.getString("author_name")),
                        Optional.of(Utc.instant(row, "at"))),
                row.getString("definition"));
    }
}
