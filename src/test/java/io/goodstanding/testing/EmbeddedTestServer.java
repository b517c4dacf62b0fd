package io.goodstanding.testing;

import io.goodstanding.database.EmbeddedMariaDb;
import io.goodstanding.database.HomeTakenException;
import java.nio.file.Path;

/**
 * The application's own embedded server, on folders under {@code target/} that stay from run to run: half a second in
 * place of four. Schemas that a killed run left are dropped first; the folder's lock makes sure nobody uses them.
 */
final class EmbeddedTestServer extends TestServer {

    /** More than the test runs that one working copy sees at the same time. */
    private static final int HOMES = 8;

    private final EmbeddedMariaDb database;
    private final Path home;

    private EmbeddedTestServer(EmbeddedMariaDb database, Path home) {
        super(database.username(), database.password());
        this.database = database;
        this.home = home;
    }

    /** The first folder that no other run works on. */
    static EmbeddedTestServer start() {
        for (int number = 1; ; number++) {
            Path home = EmbeddedBinaries.target().resolve("test-database-" + number);
            try {
                EmbeddedTestServer server =
                        new EmbeddedTestServer(new EmbeddedMariaDb(home, EmbeddedBinaries.folder(), null), home);
                server.schemas(TestDatabase.SCHEMA_PREFIX).forEach(server::drop);
                return server;
            } catch (HomeTakenException e) {
                if (number == HOMES) {
                    throw e;
                }
            }
        }
    }

    @Override
    String url(String schema) {
        return database.jdbcUrl(schema);
    }

    @Override
    public void close() {
        database.close();
    }

    @Override
    public String toString() {
        return "the embedded MariaDB in " + home;
    }
}
