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
                        json.readValue(row.getString("after_state"), STATE)))
                .list();
    }

    public Optional<Entry> last(long accountId) {
        return of(accountId).reversed().stream().findFirst();
    }

    /** Who did what, and the state before and after. */
    public record Entry(String actor, String action, Map<String, Object> before, Map<String, Object> after) {}

    /** Import it into a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        AuditTrail auditTrail(JdbcClient jdbc, JsonMapper json) {
            return new AuditTrail(jdbc, json);
        }
    }
}
