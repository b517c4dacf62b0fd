package io.goodstanding.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.testing.DatabaseTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** What is stored is UTC and what comes back is the same, whatever zone the machine believes to be in. */
@DatabaseTest(
        classes = TimeZoneTest.Parts.class,
        properties = {"spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=none"})
class TimeZoneTest {

    /** 02:30 does not exist on this day in New York; the day ends at 09:00 UTC in Tokyo's next one. */
    private static final Instant AT = Instant.parse("2026-03-08T02:30:00.123456Z");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    private final TimeZone zoneOfTheMachine = TimeZone.getDefault();
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TimeZoneTest(
            @Autowired EntityManager entities, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void a_table() {
        jdbc.sql("CREATE OR REPLACE TABLE moment (at DATETIME(6) NOT NULL, day DATE NOT NULL)")
                .update();
    }

    @AfterEach
    void the_zone_of_the_machine() {
        TimeZone.setDefault(zoneOfTheMachine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void instants_and_days_come_back_as_they_were_stored(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        transaction.executeWithoutResult(
                status -> entities.createNativeQuery("INSERT INTO moment (at, day) VALUES (:at, :day)")
                        .setParameter("at", AT)
                        .setParameter("day", DAY)
                        .executeUpdate());

        assertThat(text("at")).isEqualTo("2026-03-08 02:30:00.123456");
        assertThat(text("day")).isEqualTo("2026-03-08");
        assertThat(read("at", Instant.class)).isEqualTo(AT);
        assertThat(read("day", LocalDate.class)).isEqualTo(DAY);
    }

    @Test
    void plain_jdbc_stores_and_reads_the_same() {
        jdbc.sql("INSERT INTO moment (at, day) VALUES (?, ?)")
                .param(AT)
                .param(DAY)
                .update();

        assertThat(text("at")).isEqualTo("2026-03-08 02:30:00.123456");
        assertThat(text("day")).isEqualTo("2026-03-08");
        assertThat(jdbc.sql("SELECT at FROM moment")
                        .query((row, number) -> row.getObject(1, Instant.class))
                        .single())
                .isEqualTo(AT);
    }

    @Test
    void the_process_is_set_to_utc_before_anything_else() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

        new UtcTimeZone().postProcessEnvironment(new MockEnvironment(), new SpringApplication());

        assertThat(TimeZone.getDefault().toZoneId().normalized()).isEqualTo(ZoneOffset.UTC);
    }

    private String text(String column) {
        return jdbc.sql("SELECT CAST(" + column + " AS CHAR) FROM moment")
                .query(String.class)
                .single();
    }

    private <T> T read(String column, Class<T> type) {
        return type.cast(entities.createNativeQuery("SELECT " + column + " FROM moment")
                .unwrap(NativeQuery.class)
                .addScalar(column, type)
                .getSingleResult());
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import(DatabaseConfiguration.class)
    static class Parts {}
}
