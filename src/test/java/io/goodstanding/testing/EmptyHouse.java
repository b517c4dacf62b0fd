package io.goodstanding.testing;

import io.goodstanding.database.SchemaSwitch;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes everybody leave: the real data and the sample are as they were after the first start. */
public final class EmptyHouse {

    private final SchemaSwitch schema;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    EmptyHouse(SchemaSwitch schema, JdbcClient jdbc, TransactionTemplate transactions) {
        this.schema = schema;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public void leave() {
        schema.dropSample();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("SET foreign_key_checks = 0").update();
            tables().forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            jdbc.sql("SET foreign_key_checks = 1").update();
        });
    }

    /** How many rows there are in all tables. */
    public long rows() {
        return tables().stream()
                .mapToLong(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private List<String> tables() {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
                            AND table_name <> 'flyway_schema_history'""").query(String.class).list();
    }

    /** Import it into a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        EmptyHouse emptyHouse(SchemaSwitch schema, JdbcClient jdbc, TransactionTemplate transactions) {
            return new EmptyHouse(schema, jdbc, transactions);
        }
    }
}
