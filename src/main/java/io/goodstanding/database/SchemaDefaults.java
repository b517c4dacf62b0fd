package io.goodstanding.database;

/** What every schema that this application creates has in common. */
final class SchemaDefaults {

    /** Known from 10.10 on and the default of 11.8; sorts and compares as people do, whatever the server's default. */
    static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private SchemaDefaults() {}

    static String create(String schema) {
        return "CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE %s".formatted(quoted(schema), COLLATION);
    }

    static String quoted(String identifier) {
        return "`" + identifier.replace("`", "``") + "`";
    }
}
