package io.goodstanding.playbook;

import io.goodstanding.audit.Audit;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes what was changed in a playbook into the trail, in the running transaction, and rings for open pages. */
@Component
class PlaybookTrail {

    private final Audit audit;
    private final Bell bell;

    PlaybookTrail(Audit audit, Bell bell) {
        this.audit = audit;
        this.bell = bell;
    }

    /** @param before the version before; 0 for a new playbook */
    void saved(long id, String key, int before, int after, String reason, Comparison changed) {
        Map<String, String> from = state(key, before, changed, FieldDifference::before);
        Map<String, String> to = state(key, after, changed, FieldDifference::after);
        to.put("reason", reason);
        audit.record(
                "playbook-saved",
                "playbook",
                id,
                OptionalLong.empty(),
                before == 0 ? Map.<String, String>of() : from,
                to);
        bell.ringAfterCommit(Topic.PLAYBOOKS);
    }

    /** Only what is different: {@code stop.title} for the title of the step {@code stop}. */
    private static Map<String, String> state(
            String key, int version, Comparison changed, Function<FieldDifference, String> side) {
        Map<String, String> state = new TreeMap<>();
        changed.head().forEach(field -> state.put(field.field(), side.apply(field)));
        changed.steps().forEach(step -> {
            state.put(step.key(), step.how().name());
            step.fields().forEach(field -> state.put(step.key() + "." + field.field(), side.apply(field)));
        });
        state.put("playbook", key);
        state.put("version", String.valueOf(version));
        return state;
    }
}
