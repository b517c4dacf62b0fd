package io.goodstanding.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Decides whether the whole application works on its own schema or on one of sample data, so that samples never mix
 * with real data. The choice holds for this process: a restart begins with the real data, and whoever wants to
 * go on with the sample looks whether it exists.
 *
 * <p>Keys must come from the database (auto-increment) or be random: numbers that Hibernate takes from a sequence in
 * blocks would be used in both schemas.
 */
public class SchemaSwitch {

    /** The sample schema's name is the main one's with this behind it. */
    public static final String SAMPLE_SUFFIX = "_sample";

    /** Access denied to a schema; to a command; a privilege is missing. */
    private static final int[] REFUSALS = {1044, 1142, 1227};

    private static final int DROP_WAIT_SECONDS = 30;
    private static final Logger LOG = LoggerFactory.getLogger(SchemaSwitch.class);

    private final SwitchingDataSource dataSource;
    private final ObjectProvider<Flyway> flyway;
    private final String sample;

    SchemaSwitch(SwitchingDataSource dataSource, ObjectProvider<Flyway> flyway) {
        this.dataSource = dataSource;
        this.flyway = flyway;
        this.sample = dataSource.main() + SAMPLE_SUFFIX;
    }

    /** Work on the sample data from the next transaction on. Call {@link #migrateSample()} first. */
    public void useSample() {
        if (!isSample()) {
            dataSource.use(sample);
            LOG.info("Working on the sample data in {}", sample);
        }
    }

    /** Work on the real data from the next transaction on. */
    public void useMain() {
        if (isSample()) {
            dataSource.use(null);
            LOG.info("Working on the real data in {}", dataSource.main());
        }
    }

    public boolean isSample() {
        return dataSource.schema() != null;
    }

    /** Whether there is a sample schema, in use or left from an earlier process. */
    public boolean sampleExists() {
        try (Connection connection = dataSource.connect(null);
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = ?")) {
            statement.setString(1, sample);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getInt(1) > 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked for the schema " + sample, e);
        }
    }

    /**
     * Creates the sample schema if it is missing and brings its tables up to date, whatever is in use now.
     *
     * @throws SampleSchemaRefusedException if the database user may not create it
     */
    public void migrateSample() {
        execute(SchemaDefaults.create(sample));
        Flyway main = flyway.getObject();
        Flyway.configure(main.getConfiguration().getClassLoader())
                .configuration(main.getConfiguration())
                .dataSource(new DelegatingDataSource(dataSource) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return dataSource.connect(sample);
                    }
                })
                .load()
                .migrate();
    }

    /**
     * Goes back to the real data and removes the sample schema with all that is in it. Waits up to 30 s for
     * transactions on it to end.
     *
     * @throws SampleSchemaRefusedException if the database user may not remove it
     */
    public void dropSample() {
        useMain();
        execute("SET STATEMENT lock_wait_timeout=%d FOR DROP DATABASE IF EXISTS %s"
                .formatted(DROP_WAIT_SECONDS, SchemaDefaults.quoted(sample)));
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.connect(null);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            for (int refusal : REFUSALS) {
                if (e.getErrorCode() == refusal) {
                    throw new SampleSchemaRefusedException(sample, e);
                }
            }
            throw new IllegalStateException("The sample schema " + sample + " could not be changed", e);
        }
    }
}
