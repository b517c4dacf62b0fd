package io.goodstanding.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** What holds for every database: the retry around transactions and the switch between the two schemas. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(proxyTargetClass = true)
class DatabaseConfiguration {

    @Bean
    static SwitchingDataSourcePostProcessor switchingDataSourcePostProcessor() {
        return new SwitchingDataSourcePostProcessor();
    }

    @Bean
    SchemaSwitch schemaSwitch(DataSource dataSource, ObjectProvider<Flyway> flyway) throws SQLException {
        return new SchemaSwitch(dataSource.unwrap(SwitchingDataSource.class), flyway);
    }
}
