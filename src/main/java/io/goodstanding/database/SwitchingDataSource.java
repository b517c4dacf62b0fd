package io.goodstanding.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool, with connections that work on the sample schema while that is asked for. Costs nothing otherwise; the pool
 * itself sets a connection back to the main schema when it is returned.
 */
class SwitchingDataSource extends DelegatingDataSource {

    private final DataSource pool;
    private final String main;
    private volatile @Nullable String schema;

    SwitchingDataSource(DataSource pool, String main) {
        super(pool);
        this.pool = pool;
        this.main = main;
    }

    String main() {
        return main;
    }

    @Nullable
    String schema() {
        return schema;
    }

    /** From the next connection on; those in use finish where they began. */
    void use(@Nullable String newSchema) {
        schema = newSchema;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(schema);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("The pool has one user");
    }

    /** A connection to the named schema, or to the main one. */
    Connection connect(@Nullable String target) throws SQLException {
        Connection connection = pool.getConnection();
        if (target == null) {
            return connection;
        }
        try {
            connection.setCatalog(target);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
