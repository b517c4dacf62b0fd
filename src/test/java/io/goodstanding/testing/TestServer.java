package io.goodstanding.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A running MariaDB on which tests make and remove schemas of their own. */
public abstract class TestServer implements AutoCloseable {

    private final String username;
    private final String password;
    private final ConcurrentLinkedQueue<String> created = new ConcurrentLinkedQueue<>();

    TestServer(String username, String password) {
        this.username = username;
        this.password = password;
    }

    /** The address of a schema, or of the server when the name is empty. */
    abstract String url(String schema);

    /** Stops what this test run started; closing twice does nothing. */
    @Override
    public void close() {
        for (String schema = created.poll(); schema != null; schema = created.poll()) {
            drop(schema);
        }
    }

    /** Makes a schema that is removed at the end of the run. */
    public TestSchema create(String schema) {
        execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        created.add(schema);
        created.add(schema + "_sample");
        return new TestSchema(schema, url(schema), username, password);
    }

    final void drop(String schema) {
        execute("DROP DATABASE IF EXISTS " + schema);
    }

    /** Schemas whose names start like this. */
    final List<String> schemas(String prefix) {
        List<String> names = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW DATABASES")) {
            while (rows.next()) {
                if (rows.getString(1).startsWith(prefix)) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("The test database does not answer: " + this, e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(this + " refused: " + sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(""), username, password);
    }
}
