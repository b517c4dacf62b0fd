package io.goodstanding.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Wraps the pool while it still is unused: naming its schema is what makes it reset returned connections. */
class SwitchingDataSourcePostProcessor implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        String main = schemaOf(pool.getJdbcUrl());
        if (main == null || main.isBlank()) {
            throw new BeanCreationException(
                    beanName,
                    "SPRING_DATASOURCE_URL must be a MariaDB address that names a schema, as in"
                            + " jdbc:mariadb://host:3306/goodstanding");
        }
        pool.setCatalog(main);
        return new SwitchingDataSource(pool, main);
    }

    private static @Nullable String schemaOf(@Nullable String url) {
        try {
            Configuration configuration = url == null ? null : Configuration.parse(url);
            return configuration == null ? null : configuration.database();
        } catch (SQLException unreadable) {
            return null;
        }
    }
}
