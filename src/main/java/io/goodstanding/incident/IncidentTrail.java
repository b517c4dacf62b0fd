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

    /** The number of the comment that an entry is about. */
    static final String COMMENT = "comment";

    /** The name of a screenshot's file. */
    static final String FILE = "name";

    /** The number of the incident that was merged into this one. */
    static final String DOUBLE = "double";

    private final Audit audit;
    private final ApplicationEventPublisher events;

    IncidentTrail(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void logged(IncidentDetails after) {
        added(IncidentAction.LOGGED, after, state(after));
        tell(new IncidentRaised(after.accountId(), after.id()));
    }

    void changed(IncidentAction action, IncidentDetails before, IncidentDetails after, AccountFact event) {
        replaced(action, after, state(before), state(after));
        tell(event);
    }

    /** Both have their entry: what the kept one took over, and where the double went. */
    void merged(IncidentDetails before, IncidentDetails after, IncidentDetails twin) {
        Map<String, String> afterState = state(after);
        afterState.put(DOUBLE, String.valueOf(twin.id()));
        replaced(IncidentAction.MERGED_AWAY, twin, state(twin), Map.of("mergedInto", String.valueOf(after.id())));
        replaced(IncidentAction.MERGED, after, state(before), afterState);
        tell(new IncidentMerged(after.accountId(), after.id(), twin.id()));
    }

    /** Something new at an incident. */
    void added(IncidentAction action, IncidentDetails incident, Map<String, String> after) {
        replaced(action, incident, Map.of(), after);
    }

    /** Something that is gone from an incident. */
    void removed(IncidentAction action, IncidentDetails incident, Map<String, String> before) {
        replaced(action, incident, before, Map.of());
    }

    void replaced(
            IncidentAction action, IncidentDetails incident, Map<String, String> before, Map<String, String> after) {
        audit.record(
                action.key(),
                IncidentAction.SUBJECT,
                incident.id(),
                OptionalLong.of(incident.accountId()),
                before,
                after);
    }

    void tell(AccountFact event) {
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
