package io.goodstanding.incident;

import io.goodstanding.audit.Audit;
import io.goodstanding.shared.AccountFact;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was done to an incident into the trail and tells the rest of the house, in the running transaction. */
@Component
class IncidentTrail {

    private final Audit audit;
    private final ApplicationEventPublisher events;

    IncidentTrail(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void logged(IncidentDetails after) {
        record("incident-logged", after, Map.of(), new IncidentRaised(after.accountId(), after.id()));
    }

    void changed(String action, IncidentDetails before, IncidentDetails after, AccountFact event) {
        record(action, after, state(before), event);
    }

    private void record(String action, IncidentDetails after, Map<String, String> before, AccountFact event) {
        audit.record(action, "incident", after.id(), OptionalLong.of(after.accountId()), before, state(after));
        events.publishEvent(event);
    }

    private static Map<String, String> state(IncidentDetails details) {
        Map<String, String> state = new TreeMap<>();
        state.put("kind", details.kind().name());
        state.put("extent", details.extent().name());
        state.put("startedAt", details.startedAt().toString());
        state.put("liftedAt", details.liftedAt().map(Instant::toString).orElse(""));
        state.put("shownUntil", details.shownUntil().map(Object::toString).orElse(""));
        state.put("wording", details.wording());
        state.put("note", details.note());
        state.put("toolUse", details.toolUse().name());
        state.put("expectedLift", details.expectedLift().map(Object::toString).orElse(""));
        state.put("checkedAt", details.checkedAt().map(Instant::toString).orElse(""));
        return state;
    }
}
