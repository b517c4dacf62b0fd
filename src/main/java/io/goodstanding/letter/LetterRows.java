package io.goodstanding.letter;

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
class LetterRows {

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of one purpose, the newest first. */
    List<LetterVersion> of(LetterPurpose purpose) {
        return jdbc.sql("SELECT * FROM letter_version WHERE purpose = ? ORDER BY version DESC")
                .param(purpose.name())
                .query((row, n) -> version(purpose, row))
                .list();
    }

    /** The newest, held until the end of the transaction: whoever else saves the same template waits for it. */
    OptionalInt holdNewest(LetterPurpose purpose) {
        return jdbc
                .sql("SELECT version FROM letter_version WHERE purpose = ? ORDER BY version DESC LIMIT 1 FOR UPDATE")
                .param(purpose.name())
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** @return the number of the row */
    long add(LetterTemplate template, String reason, Actor author, Instant now) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO letter_version (purpose, version, subject, body, reason, author_id, author_name, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        template.purpose().name(),
                        template.version(),
                        template.subject(),
                        template.body(),
                        reason,
                        author.id(),
                        author.name(),
                        Utc.column(now))
                .update(id, "id");
        return Optional.ofNullable(id.getKey()).orElseThrow().longValue();
    }

    private static LetterVersion version(LetterPurpose purpose, ResultSet row) throws SQLException {
        return new LetterVersion(
                new LetterTemplate(purpose, row.getInt("version"), row.getString("subject"), row.getString("body")),
                row.getString("reason"),
                Optional.of(row.getString("author_name")),
                Optional.of(Utc.instant(row, "at")));
    }
}
