package io.goodstanding.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.goodstanding.testing.DatabaseTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a pool of one, so that every step meets the connection that the step before has used. */
@DatabaseTest(
        classes = SchemaSwitchTest.Parts.class,
        properties = {
            "spring.flyway.locations=classpath:io/goodstanding/database/migration",
            "spring.datasource.hikari.maximum-pool-size=1"
        })
class SchemaSwitchTest {

    private final SchemaSwitch schemas;
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final ObjectProvider<Flyway> flyway;

    SchemaSwitchTest(
            @Autowired SchemaSwitch schemas,
            @Autowired JdbcClient jdbc,
            @Autowired DataSource dataSource,
            @Autowired ObjectProvider<Flyway> flyway) {
        this.schemas = schemas;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.flyway = flyway;
    }

    @AfterEach
    void back_to_an_empty_main_schema() {
        schemas.dropSample();
        jdbc.sql("DELETE FROM note").update();
    }

    @Test
    void sample_data_and_real_data_do_not_see_each_other() {
        write("real");
        schemas.migrateSample();
        schemas.useSample();
        write("sample");

        assertThat(notes()).containsExactly("sample");
        assertThat(schemas.isSample()).isTrue();

        schemas.useMain();

        assertThat(notes()).containsExactly("real");
        assertThat(schemas.isSample()).isFalse();
    }

    @Test
    void samples_are_gone_after_they_were_dropped_and_the_real_data_are_not() {
        write("real");
        schemas.migrateSample();
        schemas.useSample();
        write("sample");

        schemas.dropSample();
        schemas.migrateSample();
        schemas.useSample();

        assertThat(notes()).isEmpty();

        schemas.useMain();

        assertThat(notes()).containsExactly("real");
    }

    @Test
    void migrating_the_samples_twice_keeps_them() {
        schemas.migrateSample();
        schemas.useSample();
        write("sample");

        schemas.migrateSample();

        assertThat(notes()).containsExactly("sample");
    }

    @Test
    void work_on_the_real_data_sends_no_extra_statement() throws SQLException {
        long before = schemaChanges();
        notes();
        notes();

        assertThat(schemaChanges()).isEqualTo(before);
    }

    @Test
    void a_user_who_may_not_create_the_schema_is_told_which_one_it_was() throws SQLException {
        SchemaSwitch forbidden = new SchemaSwitch(
                new SwitchingDataSource(dataSource.unwrap(HikariDataSource.class), "elsewhere"), flyway);

        assertThatThrownBy(forbidden::migrateSample)
                .isInstanceOfSatisfying(
                        SampleSchemaRefusedException.class,
                        refused -> assertThat(refused.schema()).isEqualTo("elsewhere_sample"))
                .hasMessageContaining("GRANT ALL PRIVILEGES ON `elsewhere\\_sample`.*");
    }

    @Test
    void every_session_works_in_utc_with_snapshots_that_notice_a_lost_update() throws SQLException {
        assertThat(jdbc.sql("SELECT @@time_zone").query(String.class).single()).isEqualTo("+00:00");
        assertThat(jdbc.sql("SELECT @@innodb_snapshot_isolation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
        }
    }

    private void write(String text) {
        jdbc.sql("INSERT INTO note (text) VALUES (?)").param(text).update();
    }

    private List<String> notes() {
        return jdbc.sql("SELECT text FROM note").query(String.class).list();
    }

    private long schemaChanges() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_change_db'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import(DatabaseConfiguration.class)
    static class Parts {}
}
