package io.goodstanding.audit;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The trail. It can be written to and, later, read; nothing in the application changes or deletes an entry. */
@Component
public class Audit {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ActorSource actors;
    private final ActingFor actingFor;
    private final Clock clock;

    Audit(JdbcClient jdbc, JsonMapper json, ActorSource actors, ActingFor actingFor, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.actors = actors;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /**
     * Records a change in the running transaction: both are kept or neither. On an account that the actor looks after
     * as a stand-in, the absent person is kept too.
     *
     * @param action what was done, in the past tense: {@code incident-lifted}
     * @param accountId the account that it is about, if it is about one
     * @param before the state before, empty for something new
     * @param after the state after, empty for something removed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action,
            String subject,
            long subjectId,
            OptionalLong accountId,
            Map<String, ?> before,
            Map<String, ?> after) {
        Actor actor = actors.current();
        Optional<Actor> absent = actor.id() < 0 || accountId.isEmpty()
                ? Optional.empty()
                : actingFor.absent(actor, accountId.getAsLong());
        jdbc.sql("""
            INSERT INTO audit_entry (at, actor_id, actor_name, action, subject, subject_id, account_id,
                                     acting_for, acting_for_name, before_state, after_state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(Utc.column(clock.instant()))
                .param(actor.id() < 0 ? null : actor.id())
                .param(actor.name())
                .param(action)
                .param(subject)
                .param(subjectId)
                .param(accountId.isPresent() ? accountId.getAsLong() : null)
                .param(absent.map(Actor::id).orElse(null))
                .param(absent.map(Actor::name).orElse(null))
                .param(json.writeValueAsString(before))
                .param(json.writeValueAsString(after))
                .update();
    }
}
