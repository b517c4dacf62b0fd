package io.goodstanding.run;

import io.goodstanding.database.SchemaSwitch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of several nodes, one sweeps at a time; the database's clock decides. */
@Configuration
@EnableSchedulerLock(defaultLockAtMostFor = "PT5M")
class RunLockConfiguration {

    /** ShedLock remembers which rows it has made; the other schema has none of them. */
    @Bean
    LockProvider lockProvider(DataSource dataSource, SchemaSwitch schema) {
        JdbcTemplateLockProvider locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(dataSource))
                .usingDbTime()
                .build());
        AtomicBoolean onSample = new AtomicBoolean(schema.isSample());
        return wanted -> {
            boolean sample = schema.isSample();
            if (onSample.getAndSet(sample) != sample) {
                locks.clearCache();
            }
            return locks.lock(wanted);
        };
    }
}
