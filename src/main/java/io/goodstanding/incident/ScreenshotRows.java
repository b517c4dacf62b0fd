package io.goodstanding.incident;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import io.goodstanding.incident.picture.Picture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The table of screenshots; their bytes are read only where they are shown. */
@Component
class ScreenshotRows {

    private static final String SELECT =
            "SELECT id, incident_id, name, media_type, width, height, added_by, at FROM incident_attachment ";

    private final JdbcClient jdbc;

    ScreenshotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Screenshot> find(long screenshotId) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(screenshotId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** In the order in which they were added. */
    List<Screenshot> of(long incidentId) {
        return jdbc.sql(SELECT + "WHERE incident_id = ? ORDER BY id")
                .param(incidentId)
                .query((row, n) -> read(row))
                .list();
    }

    ScreenshotContent content(long screenshotId) {
        return jdbc.sql("SELECT media_type, bytes FROM incident_attachment WHERE id = ?")
                .param(screenshotId)
                .query((row, n) -> new ScreenshotContent(row.getString("media_type"), row.getBytes("bytes")))
                .single();
    }

    Screenshot add(long incidentId, String name, Picture picture, Actor by, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO incident_attachment (incident_id, name, media_type, bytes, width, height, added_by, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        incidentId,
                        name,
                        picture.mediaType(),
                        picture.bytes(),
                        picture.width(),
                        picture.height(),
                        by.name(),
                        Utc.column(now))
                .update(key);
        return find(Optional.ofNullable(key.getKey()).orElseThrow().longValue()).orElseThrow();
    }

    void remove(long screenshotId) {
        jdbc.sql("DELETE FROM incident_attachment WHERE id = ?")
                .param(screenshotId)
                .update();
    }

    private static Screenshot read(ResultSet row) throws SQLException {
        return new Screenshot(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("added_by"),
                Utc.instant(row, "at"));
    }
}
