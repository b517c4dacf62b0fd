package io.goodstanding.sheet;

import io.goodstanding.database.Utc;
import io.goodstanding.sheet.table.ColumnUse;
import io.goodstanding.sheet.table.DateOrder;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.SheetTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers how kinds of files are read, for everybody. */
@Component
class SheetSources {

    private static final String BETWEEN_COLUMNS = "\n";
    private static final String BETWEEN_FIELDS = "\t";

    private final JdbcClient jdbc;

    SheetSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SheetSource> of(SheetTable table) {
        return jdbc.sql("SELECT * FROM sheet_source WHERE signature = ?")
                .param(table.signature())
                .query((row, n) -> new SheetSource(
                        row.getString("name"),
                        new Mapping(
                                        read(row.getString("columns_used"), table),
                                        Optional.ofNullable(row.getString("date_order"))
                                                .map(DateOrder::valueOf),
                                        Optional.empty())
                                .toldBy(table),
                        Utc.instant(row, "changed_at"),
                        row.getString("changed_by")))
                .optional();
    }

    void remember(SheetTable table, String name, Mapping mapping, Instant now, String by) {
        jdbc.sql("""
            INSERT INTO sheet_source (signature, name, columns_used, date_order, changed_at, changed_by)
            VALUES (:signature, :name, :columns, :order, :now, :by)
            ON DUPLICATE KEY UPDATE name = VALUES(name), columns_used = VALUES(columns_used),
                date_order = VALUES(date_order), changed_at = VALUES(changed_at),
                changed_by = VALUES(changed_by)\
            """)
                .param("signature", table.signature())
                .param("name", name)
                .param("columns", write(table, mapping))
                .param("order", mapping.order().map(DateOrder::name).orElse(null))
                .param("now", Utc.column(now))
                .param("by", by)
                .update();
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
