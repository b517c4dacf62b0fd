package io.goodstanding.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the trail says of an account, oldest first. */
public final class AuditTrail {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Entry> of(long accountId) {
        return jdbc.sql("SELECT * FROM audit_entry WHERE account_id = ? ORDER BY id")
                .param(accountId)
                .query((row, n) -> new Entry(
                        row.getString("actor_name"),
                        row.getString("action"),
                        json.readValue(row.getString("before_state"), STATE),
                        json.readValue(row.getString("after_state"), STATE),
                        Optional.ofNullable(row.getString("acting_for_name"))))
                .list();
    }

    public Optional<Entry> last(long accountId) {
        return of(accountId).reversed().stream().findFirst();
    }

    /** Who did what, the state before and after, and for whom a stand-in did it. */
    public record Entry(
            String actor,
            String action,
            Map<String, Object> before,
            Map<String, Object> after,
            Optional<String> actingFor) {}

    /** Import it into a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        AuditTrail auditTrail(JdbcClient jdbc, JsonMapper json) {
            return new AuditTrail(jdbc, json);
        }
    }
}
