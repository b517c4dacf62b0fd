package io.goodstanding.playbook;

import io.goodstanding.playbook.StepDifference.How;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is different between two versions of a playbook.
 *
 * @param head what is different about the whole: its name, its summary, its do-nots
 * @param steps added, removed, moved and changed ones, in the order of the newer version; removed ones last
 */
public record Comparison(List<FieldDifference> head, List<StepDifference> steps) {

    public Comparison {
        head = List.copyOf(head);
        steps = List.copyOf(steps);
    }

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return head.isEmpty() && steps.isEmpty();
    }

    static Comparison of(WrittenPlaybook before, WrittenPlaybook after) {
        List<StepDifference> steps = new ArrayList<>();
        after.steps().forEach((key, fields) -> {
            Optional<Map<String, String>> old =
                    Optional.ofNullable(before.steps().get(key));
            List<FieldDifference> fieldsChanged = differences(old.orElse(Map.of()), fields);
            if (old.isEmpty()) {
                steps.add(new StepDifference(key, title(fields), How.ADDED, fieldsChanged));
            } else if (!fieldsChanged.isEmpty()) {
                steps.add(new StepDifference(key, title(fields), How.CHANGED, fieldsChanged));
            } else if (moved(before, after).contains(key)) {
                steps.add(new StepDifference(key, title(fields), How.MOVED, List.of()));
            }
        });
        before.steps().forEach((key, fields) -> {
            if (!after.steps().containsKey(key)) {
                steps.add(new StepDifference(key, title(fields), How.REMOVED, differences(fields, Map.of())));
            }
        });
        return new Comparison(differences(before.head(), after.head()), steps);
    }

    private static String title(Map<String, String> fields) {
        return fields.getOrDefault("title", "");
    }

    private static List<FieldDifference> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new FieldDifference(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    /** Steps of both that do not stand in the longest common order. */
    private static Set<String> moved(WrittenPlaybook before, WrittenPlaybook after) {
        List<String> old = new ArrayList<>(before.steps().keySet());
        old.retainAll(after.steps().keySet());
        List<String> now = new ArrayList<>(after.steps().keySet());
        now.retainAll(before.steps().keySet());
        Set<String> moved = new LinkedHashSet<>(now);
        moved.removeAll(CommonOrder.of(old, now));
        return moved;
    }
}
