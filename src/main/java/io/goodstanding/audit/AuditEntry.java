package io.goodstanding.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody did, as the trail keeps it.
 *
 * @param actor as the person was called then
 * @param actingFor the absent person in whose stead it was done
 * @param before the state before, empty for something new
 * @param after the state after, empty for something removed
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        Optional<String> actingFor,
        String action,
        long subjectId,
        Map<String, String> before,
        Map<String, String> after) {

    public AuditEntry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Each field that is not as it was, by its name. */
    public Map<String, Change> changes() {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        Map<String, Change> changes = new TreeMap<>();
        for (String field : fields) {
            Change change = new Change(before.getOrDefault(field, ""), after.getOrDefault(field, ""));
            if (!Objects.equals(change.before(), change.after())) {
                changes.put(field, change);
            }
        }
        return changes;
    }

    /** The value of a field before and after; empty where it had none. */
    public record Change(String before, String after) {}
}
