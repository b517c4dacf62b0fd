package io.goodstanding.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at every column of every row of every table. */
record WholeDatabase(JdbcClient jdbc) {

    /** "table.column: word" for each planted word that was found. */
    List<String> planted() {
        List<String> found = new ArrayList<>();
        columns()
                .forEach(column -> values(column)
                        .forEach(value -> Planted.in(value)
                                .forEach(word -> found.add(column.table() + "." + column.name() + ": " + word))));
        return found;
    }

    List<Column> columns() {
        return jdbc.sql("""
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position\
            """)
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private List<byte[]> values(Column column) {
        return jdbc.sql("SELECT `%1$s` FROM `%2$s` WHERE `%1$s` IS NOT NULL".formatted(column.name(), column.table()))
                .query((row, n) -> row.getObject(1) instanceof byte[] bytes
                        ? bytes
                        : row.getString(1).getBytes(StandardCharsets.UTF_8))
                .list();
    }

    record Column(String table, String name) {}
}
