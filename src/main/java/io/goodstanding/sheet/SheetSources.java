package io.goodstanding.sheet;

import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.database.Utc;
import io.goodstanding.sheet.table.ColumnUse;
import io.goodstanding.sheet.table.DateOrder;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.SheetTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers how kinds of files are read: what managers say for everybody, what a rep says for that rep alone. */
@Component
class SheetSources {

    private static final String BETWEEN_COLUMNS = "\n";
    private static final String BETWEEN_FIELDS = "\t";

    private final JdbcClient jdbc;

    SheetSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is remembered for everybody; for a rep the own word first. */
    Optional<SheetSource> of(SheetTable table, SignedInUser user) {
        return user.role() == Role.REP ? own(table, user).or(() -> shared(table)) : shared(table);
    }

    private Optional<SheetSource> shared(SheetTable table) {
        return jdbc.sql("SELECT * FROM sheet_source WHERE signature = ?")
                .param(table.signature())
                .query((row, n) -> source(row, table))
                .optional();
    }

    private Optional<SheetSource> own(SheetTable table, SignedInUser user) {
        return jdbc.sql("SELECT * FROM own_sheet_source WHERE signature = ? AND user_id = ?")
                .params(table.signature(), user.id())
                .query((row, n) -> source(row, table))
                .optional();
    }

    private static SheetSource source(ResultSet row, SheetTable table) throws SQLException {
        return new SheetSource(
                row.getString("name"),
                new Mapping(
                                read(row.getString("columns_used"), table),
                                Optional.ofNullable(row.getString("date_order")).map(DateOrder::valueOf),
                                Optional.empty())
                        .toldBy(table),
                Utc.instant(row, "changed_at"),
                row.getString("changed_by"));
    }

    /** Reps bring in their own numbers only and do not decide how everybody's files are read. */
    void remember(SheetTable table, String name, Mapping mapping, Instant now, SignedInUser by) {
        (by.role() == Role.REP
                        ? upsert("own_sheet_source", "user_id, ", ":user, ").param("user", by.id())
                        : upsert("sheet_source", "", ""))
                .param("signature", table.signature())
                .param("name", name)
                .param("columns", write(table, mapping))
                .param("order", mapping.order().map(DateOrder::name).orElse(null))
                .param("now", Utc.column(now))
                .param("by", by.name())
                .update();
    }

    private JdbcClient.StatementSpec upsert(String table, String column, String value) {
        return jdbc.sql("""
            INSERT INTO %s (%ssignature, name, columns_used, date_order, changed_at, changed_by)
            VALUES (%s:signature, :name, :columns, :order, :now, :by)
            ON DUPLICATE KEY UPDATE name = VALUES(name), columns_used = VALUES(columns_used),
                date_order = VALUES(date_order), changed_at = VALUES(changed_at),
                changed_by = VALUES(changed_by)\
            """.formatted(table, column, value));
    }

    private static String write(SheetTable table, Mapping mapping) {
        List<String> lines = new ArrayList<>();
        for (int column = 0; column < table.header().size(); column++) {
            lines.add(SheetTable.plain(table.header().get(column))
                    + BETWEEN_FIELDS
                    + mapping.uses().get(column).name());
        }
        return String.join(BETWEEN_COLUMNS, lines);
    }

    /** Columns are found by name, in whichever order they stand now; of two of one name the first comes first. */
    private static List<ColumnUse> read(String text, SheetTable table) {
        List<String[]> lines = new ArrayList<>();
        for (String line : text.split(BETWEEN_COLUMNS, -1)) {
            lines.add(line.split(BETWEEN_FIELDS, -1));
        }
        List<ColumnUse> uses = new ArrayList<>();
        for (String name : table.header()) {
            String plain = SheetTable.plain(name);
            Optional<String[]> line =
                    lines.stream().filter(each -> each[0].equals(plain)).findFirst();
            line.ifPresent(lines::remove);
            uses.add(line.map(found -> ColumnUse.valueOf(found[1])).orElse(ColumnUse.LEAVE_OUT));
        }
        return uses;
    }
}
