package io.goodstanding.intake;

import io.goodstanding.account.AnswerDay;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.database.Utc;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.ConnectionFact;
import io.goodstanding.intake.archive.HashedPerson;
import io.goodstanding.intake.archive.InvitationFact;
import io.goodstanding.intake.archive.LinkedInDay;
import io.goodstanding.intake.archive.PersonHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The tables of archived facts. Many rows at a time, so plain SQL. */
@Component
class ArchiveRows {

    /** Rows per round trip: the statement stays far below the server's packet size. */
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ArchiveRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes other imports of the account wait; has to be the transaction's first statement to see what they left. */
    void lock(long accountId) {
        jdbc.sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(accountId)
                .query(Long.class)
                .optional();
    }

    /** Everything that is stored of an account. */
    ArchiveFacts stored(long accountId) {
        List<InvitationFact> invitations = jdbc.sql("""
            SELECT sent_at, invitee_hash, invitee_name_hash, note_added, accepted_on
            FROM archived_invitation WHERE account_id = ? ORDER BY sent_at, invitee_hash\
            """)
                .param(accountId)
                .query((row, n) -> new InvitationFact(
                        Utc.instant(row, "sent_at"),
                        person(row, "invitee_hash", "invitee_name_hash"),
                        row.getBoolean("note_added"),
                        row.getObject("accepted_on", LocalDate.class)))
                .list();
        List<ConnectionFact> connections = jdbc.sql("""
            SELECT person_hash, person_name_hash, connected_on
            FROM archived_connection WHERE account_id = ? ORDER BY connected_on, person_hash\
            """)
                .param(accountId)
                .query((row, n) -> new ConnectionFact(
                        person(row, "person_hash", "person_name_hash"), row.getObject("connected_on", LocalDate.class)))
                .list();
        return new ArchiveFacts(invitations, connections, !connections.isEmpty());
    }

    /** Where both columns are equal the archive told no address. */
    private static HashedPerson person(ResultSet row, String idColumn, String nameColumn) throws SQLException {
        PersonHash id = PersonHash.of(row.getBytes(idColumn));
        PersonHash name = Optional.ofNullable(row.getBytes(nameColumn))
                .map(PersonHash::of)
                .orElse(null);
        return new HashedPerson(id.equals(name) ? null : id, name);
    }

    /** @return the number of the new import */
    long addImport(long accountId, String importedBy, Instant importedAt, String fileName, ArchiveFigures figures) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO archive_import (account_id, imported_at, imported_by, file_name, made_at,
                dense_from, dense_to, acceptance_sent, acceptance_accepted, pending,
                pending_over_thirty_days, connections, acceptance_trend)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(accountId)
                .param(Utc.column(importedAt))
                .param(importedBy)
                .param(fileName)
                .param(Utc.column(figures.madeAt()))
                .param(figures.denseFrom())
                .param(figures.denseTo())
                .param(figures.acceptance().sent())
                .param(figures.acceptance().accepted())
                .param(figures.pending())
                .param(figures.pendingOverThirtyDays())
                .param(figures.connections())
                .param(figures.acceptanceTrend().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    void add(long accountId, long importId, ArchiveNews news) {
        batches.batchUpdate("""
            INSERT INTO archived_invitation (account_id, sent_at, invitee_hash, invitee_name_hash, note_added,
                accepted_on, import_id, accepted_import_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
            """, news.invitations(), BATCH, (row, fact) -> {
            row.setLong(1, accountId);
            row.setObject(2, Utc.column(fact.sentAt()));
            row.setBytes(3, fact.invitee().id().bytes());
            row.setBytes(4, bytes(fact.invitee().name()));
            row.setBoolean(5, fact.noteAdded());
            row.setObject(6, fact.acceptedOn());
            row.setLong(7, importId);
            row.setObject(8, fact.acceptedOn() == null ? null : importId);
        });
        batches.batchUpdate("""
            UPDATE archived_invitation SET accepted_on = ?, accepted_import_id = ?
            WHERE account_id = ? AND sent_at = ? AND invitee_hash = ?\
            """, news.accepted(), BATCH, (row, fact) -> {
            row.setObject(1, fact.acceptedOn());
            row.setLong(2, importId);
            row.setLong(3, accountId);
            row.setObject(4, Utc.column(fact.sentAt()));
            row.setBytes(5, fact.invitee().id().bytes());
        });
        batches.batchUpdate("""
            INSERT INTO archived_connection (account_id, person_hash, person_name_hash, connected_on, import_id)
            VALUES (?, ?, ?, ?, ?)\
            """, news.connections(), BATCH, (row, fact) -> {
            row.setLong(1, accountId);
            row.setBytes(2, fact.person().id().bytes());
            row.setBytes(3, bytes(fact.person().name()));
            row.setObject(4, fact.connectedOn());
            row.setLong(5, importId);
        });
    }

    private static byte @Nullable [] bytes(@Nullable PersonHash hash) {
        return hash == null ? null : hash.bytes();
    }

    /** Takes back what one import added, and nothing else. */
    void remove(long accountId, long importId) {
        jdbc.sql("""
            UPDATE archived_invitation SET accepted_on = NULL, accepted_import_id = NULL
            WHERE account_id = ? AND accepted_import_id = ?\
            """).params(accountId, importId).update();
        for (String table : List.of("archived_invitation", "archived_connection")) {
            jdbc.sql("DELETE FROM " + table + " WHERE account_id = ? AND import_id = ?")
                    .params(accountId, importId)
                    .update();
        }
        jdbc.sql("DELETE FROM archive_import WHERE account_id = ? AND id = ?")
                .params(accountId, importId)
                .update();
    }

    /** What one import added, by the day sent, the newest first. */
    List<AnswerDay> days(long accountId, long importId) {
        return jdbc.sql("""
            SELECT DATE(sent_at) AS day, SUM(import_id = ?) AS sent,
                SUM(COALESCE(accepted_import_id = ?, 0)) AS accepted
            FROM archived_invitation
            WHERE account_id = ? AND (import_id = ? OR accepted_import_id = ?)
            GROUP BY DATE(sent_at) ORDER BY day DESC\
            """)
                .params(importId, importId, accountId, importId, importId)
                .query((row, n) -> new AnswerDay(
                        row.getObject("day", LocalDate.class), row.getInt("sent"), row.getInt("accepted")))
                .list();
    }

    /** The one brought in last comes first. */
    List<ArchiveImport> imports(long accountId) {
        return jdbc.sql("""
            SELECT i.*,
                (SELECT COUNT(*) FROM archived_invitation a WHERE a.import_id = i.id) AS invitations,
                (SELECT COUNT(*) FROM archived_invitation a WHERE a.accepted_import_id = i.id) AS accepted,
                (SELECT MIN(sent_at) FROM archived_invitation a WHERE a.import_id = i.id) AS first_sent,
                (SELECT COUNT(*) FROM archived_connection c WHERE c.import_id = i.id) AS added_connections
            FROM archive_import i WHERE i.account_id = ? ORDER BY i.id DESC\
            """)
                .param(accountId)
                .query((row, n) -> new ArchiveImport(
                        row.getLong("id"),
                        Utc.instant(row, "imported_at"),
                        row.getString("imported_by"),
                        row.getString("file_name"),
                        Utc.instant(row, "made_at"),
                        row.getObject("dense_from", LocalDate.class),
                        row.getObject("dense_to", LocalDate.class),
                        Utc.optionalInstant(row, "first_sent").map(LinkedInDay::of),
                        row.getInt("invitations"),
                        row.getInt("accepted"),
                        row.getInt("added_connections")))
                .list();
    }
}
