package io.goodstanding.sheet;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Which lists of people were brought in, and whom they added. */
@Component
class ListRows {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String fileName, Collection<Long> userIds, Instant now, SignedInUser by) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO people_import (imported_at, imported_by, imported_by_id, file_name, added)
            VALUES (?, ?, ?, ?, ?)\
            """)
                .params(Utc.column(now), by.name(), by.id(), fileName, userIds.size())
                .update(key, "id");
        long importId = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
        userIds.forEach(userId -> jdbc.sql("INSERT INTO people_import_person (import_id, user_id) VALUES (?, ?)")
                .params(importId, userId)
                .update());
        return importId;
    }

    /** The newest first. */
    List<ListImport> imports(boolean all, long userId) {
        return jdbc.sql("SELECT * FROM people_import WHERE ? OR imported_by_id = ? ORDER BY id DESC LIMIT " + SHOWN)
                .params(all, userId)
                .query((row, n) -> read(row))
                .list();
    }

    /** Makes others wait who take the same one back. */
    Optional<ListImport> lock(boolean all, long userId, long importId) {
        return jdbc.sql("SELECT * FROM people_import WHERE id = ? AND (? OR imported_by_id = ?) FOR UPDATE")
                .params(importId, all, userId)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Long> people(long importId) {
        return jdbc.sql("SELECT user_id FROM people_import_person WHERE import_id = ? ORDER BY user_id")
                .param(importId)
                .query(Long.class)
                .list();
    }

    void markUndone(long importId, Instant now, String by) {
        jdbc.sql("UPDATE people_import SET undone_at = ?, undone_by = ? WHERE id = ?")
                .params(Utc.column(now), by, importId)
                .update();
    }

    private static ListImport read(ResultSet row) throws SQLException {
        return new ListImport(
                row.getLong("id"),
                Utc.instant(row, "imported_at"),
                row.getString("imported_by"),
                row.getString("file_name"),
                row.getInt("added"),
                Utc.optionalInstant(row, "undone_at"),
                Optional.ofNullable(row.getString("undone_by")));
    }
}
