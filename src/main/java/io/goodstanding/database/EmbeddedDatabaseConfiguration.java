package io.goodstanding.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Puts the embedded server behind the pool that Spring Boot makes. The pool depends on the connection details and these
 * on the server, so the pool closes before the server stops.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
class EmbeddedDatabaseConfiguration {

    /**
     * The server itself.
     *
     * @param home {@code GOODSTANDING_HOME}: the folder for all data
     * @param binaries {@code GOODSTANDING_DATABASE_BINARIES}: where to unpack the packaged programs, if not there
     * @param server {@code GOODSTANDING_DATABASE_SERVER}: a {@code mariadbd} to run in place of the packaged one
     */
    @Bean(destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${goodstanding.home:data}") Path home,
            @Value("${goodstanding.database.binaries:}") String binaries,
            @Value("${goodstanding.database.server:}") String server) {
        return new EmbeddedMariaDb(home, path(binaries), path(server));
    }

    private static @Nullable Path path(String setting) {
        return StringUtils.hasText(setting) ? Path.of(setting) : null;
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedMariaDb database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl(EmbeddedMariaDb.SCHEMA);
            }

            @Override
            public String getUsername() {
                return database.username();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
