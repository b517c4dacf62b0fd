package io.goodstanding.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An application that writes one row, says so and then lives until it is killed or its standard input ends. */
final class EmbeddedMariaDbProcess {

    static final String READY = "row written";

    private EmbeddedMariaDbProcess() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (EmbeddedMariaDb database = new EmbeddedMariaDb(Path.of(arguments[0]), Path.of(arguments[1]), null)) {
            write(database);
            System.out.println(READY);
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    static void write(EmbeddedMariaDb database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(EmbeddedMariaDb.SCHEMA), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS entry (id INT AUTO_INCREMENT PRIMARY KEY)");
            statement.execute("INSERT INTO entry VALUES ()");
        }
    }
}
