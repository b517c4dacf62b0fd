package io.goodstanding.tidyup;

import io.goodstanding.database.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sealed names. */
@Component
class TidyUpRows {

    /** Rows per round trip. */
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TidyUpRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Makes imports and ticks of the account wait; has to come first in its transaction to see what they left. */
    void lock(long accountId) {
        jdbc.sql("SELECT id FROM account WHERE id = ? FOR UPDATE")
                .param(accountId)
                .query(Long.class)
                .optional();
    }

    /** The archives that were brought in and not taken back. */
    Set<Long> imports(long accountId) {
        return jdbc.sql("SELECT id FROM archive_import WHERE account_id = ?")
                .param(accountId)
                .query(Long.class)
                .set();
    }

    /** What is not due yet, the last import's rows last; a person may stand in several imports. */
    List<SealedName> of(long accountId, Instant now) {
        return jdbc.sql("""
            SELECT invitee_hash, sent_at, sealed_name FROM tidy_up_name
            WHERE account_id = ? AND due_at > ? ORDER BY import_id, sent_at, invitee_hash\
            """)
                .params(accountId, Utc.column(now))
                .query((row, n) -> new SealedName(
                        HexFormat.of().formatHex(row.getBytes("invitee_hash")),
                        Utc.instant(row, "sent_at"),
                        row.getBytes("sealed_name")))
                .list();
    }

    /** A person's rows, held until the transaction ends: of two windows that tick one line, one finds it gone. */
    List<Row> held(long accountId, String invitee) {
        return jdbc.sql("""
            SELECT * FROM tidy_up_name WHERE account_id = ? AND invitee_hash = ? ORDER BY import_id FOR UPDATE\
            """)
                .params(accountId, HexFormat.of().parseHex(invitee))
                .query((row, n) -> new Row(
                        row.getLong("import_id"),
                        new SealedName(invitee, Utc.instant(row, "sent_at"), row.getBytes("sealed_name")),
                        Utc.instant(row, "due_at")))
                .list();
    }

    void add(long accountId, Collection<Row> rows) {
        batches.batchUpdate("""
            INSERT IGNORE INTO tidy_up_name (account_id, import_id, invitee_hash, sent_at, sealed_name, due_at)
            VALUES (?, ?, ?, ?, ?, ?)\
            """, rows, BATCH, (statement, row) -> {
            statement.setLong(1, accountId);
            statement.setLong(2, row.importId());
            statement.setBytes(3, HexFormat.of().parseHex(row.name().invitee()));
            statement.setObject(4, Utc.column(row.name().sentAt()));
            statement.setBytes(5, row.name().sealed());
            statement.setObject(6, Utc.column(row.dueAt()));
        });
    }

    void remove(long accountId, Collection<String> invitees) {
        batches.batchUpdate(
                "DELETE FROM tidy_up_name WHERE account_id = ? AND invitee_hash = ?",
                invitees,
                BATCH,
                (statement, invitee) -> {
                    statement.setLong(1, accountId);
                    statement.setBytes(2, HexFormat.of().parseHex(invitee));
                });
    }

    void removeImport(long accountId, long importId) {
        jdbc.sql("DELETE FROM tidy_up_name WHERE account_id = ? AND import_id = ?")
                .params(accountId, importId)
                .update();
    }

    /** Forgets all names of a user's own account, whether it is watched or not. */
    void removeOf(long userId) {
        jdbc.sql("DELETE n FROM tidy_up_name n JOIN rep r ON r.id = n.account_id WHERE r.user_id = ?")
                .param(userId)
                .update();
    }

    /** @return how many were due and are gone, at most so many as asked for */
    int removeDue(Instant now, int atMost) {
        return jdbc.sql("DELETE FROM tidy_up_name WHERE due_at <= ? ORDER BY due_at LIMIT ?")
                .params(Utc.column(now), atMost)
                .update();
    }

    /** One sealed name of one import, and when it has to go. */
    record Row(long importId, SealedName name, Instant dueAt) {}
}
