package io.goodstanding.sheet;

import io.goodstanding.account.BroughtNumber;
import io.goodstanding.account.Measure;
import io.goodstanding.database.Utc;
import io.goodstanding.team.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The tables of what spreadsheets changed. Many rows at a time, so plain SQL. */
@Component
class SheetRows {

    /** Rows per round trip: the statement stays far below the server's packet size. */
    private static final int BATCH = 1_000;

    /** As many earlier imports as a list shows. */
    private static final int SHOWN = 50;

    /** One who sees a part of an import only is not told about it. */
    private static final String IMPORTS = """
        SELECT i.*, i.undone_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM sheet_import_account mine
            JOIN sheet_import_account later ON later.account_id = mine.account_id AND later.import_id > mine.import_id
            JOIN sheet_import l ON l.id = later.import_id AND l.undone_at IS NULL
            WHERE mine.import_id = i.id) AS undoable
        FROM sheet_import i
        WHERE NOT EXISTS (
            SELECT 1 FROM sheet_import_account a JOIN rep r ON r.id = a.account_id
            WHERE a.import_id = i.id AND NOT (%s))\
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SheetRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A number that an import brought in, and what stood there before. */
    record Kept(BroughtNumber number, Optional<BroughtNumber> before) {}

    long add(String fileName, SheetPreview preview, Instant now, String by) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO sheet_import (imported_at, imported_by, file_name, accounts, added, changed)
            VALUES (?, ?, ?, ?, ?, ?)\
            """)
                .param(Utc.column(now))
                .param(by)
                .param(fileName)
                .param(preview.accounts().size())
                .param(preview.added())
                .param(preview.changed())
                .update(key, "id");
        long importId = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
        batches.batchUpdate(
                "INSERT INTO sheet_import_account (import_id, account_id) VALUES (?, ?)",
                preview.accounts(),
                BATCH,
                (row, account) -> {
                    row.setLong(1, importId);
                    row.setLong(2, account);
                });
        return importId;
    }

    void keep(long importId, Collection<Kept> changes) {
        batches.batchUpdate("""
            INSERT INTO sheet_change (import_id, account_id, day, measure, value, at, before_value, before_at,
                before_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """, changes, BATCH, (row, change) -> {
            BroughtNumber number = change.number();
            row.setLong(1, importId);
            row.setLong(2, number.accountId());
            row.setObject(3, number.day());
            row.setString(4, number.measure().name());
            row.setInt(5, number.value());
            row.setObject(6, Utc.column(number.at()));
            row.setObject(7, change.before().map(BroughtNumber::value).orElse(null));
            row.setObject(8, Utc.column(change.before().map(BroughtNumber::at)));
            row.setString(9, change.before().map(BroughtNumber::by).orElse(null));
        });
    }

    /** The newest first. */
    List<SheetImport> imports(Scope scope) {
        return jdbc.sql(inSight(scope) + " ORDER BY i.id DESC LIMIT " + SHOWN)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<SheetImport> find(Scope scope, long importId) {
        return jdbc.sql(inSight(scope) + " AND i.id = ?")
                .param(importId)
                .query((row, n) -> read(row))
                .optional();
    }

    private static String inSight(Scope scope) {
        return IMPORTS.formatted(scope.condition("r.id", "r.team_id"));
    }

    /** Whom an import is about; makes others wait who take the same one back. Comes first in its transaction. */
    Set<Long> lockAccounts(long importId) {
        return new TreeSet<>(jdbc.sql("SELECT account_id FROM sheet_import_account WHERE import_id = ? FOR UPDATE")
                .param(importId)
                .query(Long.class)
                .list());
    }

    List<Kept> kept(long importId, String by) {
        return jdbc.sql("SELECT * FROM sheet_change WHERE import_id = ?")
                .param(importId)
                .query((row, n) -> kept(row, by))
                .list();
    }

    void markUndone(long importId, Instant now, String by) {
        jdbc.sql("UPDATE sheet_import SET undone_at = ?, undone_by = ? WHERE id = ?")
                .params(Utc.column(now), by, importId)
                .update();
    }

    private static Kept kept(ResultSet row, String by) throws SQLException {
        BroughtNumber number = new BroughtNumber(
                row.getLong("account_id"),
                row.getObject("day", LocalDate.class),
                Measure.of(row.getString("measure")),
                row.getInt("value"),
                Utc.instant(row, "at"),
                by);
        Optional<Instant> beforeAt = Utc.optionalInstant(row, "before_at");
        return beforeAt.isEmpty()
                ? new Kept(number, Optional.empty())
                : new Kept(
                        number,
                        Optional.of(new BroughtNumber(
                                number.accountId(),
                                number.day(),
                                number.measure(),
                                row.getInt("before_value"),
                                beforeAt.get(),
                                row.getString("before_by"))));
    }

    private static SheetImport read(ResultSet row) throws SQLException {
        return new SheetImport(
                row.getLong("id"),
                Utc.instant(row, "imported_at"),
                row.getString("imported_by"),
                row.getString("file_name"),
                row.getInt("accounts"),
                row.getInt("added"),
                row.getInt("changed"),
                Utc.optionalInstant(row, "undone_at"),
                Optional.ofNullable(row.getString("undone_by")),
                row.getBoolean("undoable"));
    }
}
