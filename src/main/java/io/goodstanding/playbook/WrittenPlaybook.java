package io.goodstanding.playbook;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A playbook as its file says it, field by field, for comparing.
 *
 * @param head the fields of the whole but for the steps
 * @param steps the fields of each step by its key, in order
 */
record WrittenPlaybook(Map<String, String> head, Map<String, Map<String, String>> steps) {

    /** What a new playbook is compared with. */
    static final WrittenPlaybook NOTHING = new WrittenPlaybook(Map.of(), Map.of());

    private static final String STEPS = "steps";

    static WrittenPlaybook of(PlaybookFile file, PlaybookFormat format) {
        JsonNode tree = format.tree(file);
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        tree.path(STEPS).forEach(step -> steps.put(step.path("key").asString(""), fields(step, format)));
        Map<String, String> head = fields(tree, format);
        head.remove(STEPS);
        return new WrittenPlaybook(head, steps);
    }

    private static Map<String, String> fields(JsonNode node, PlaybookFormat format) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue().isContainer()
                                ? format.write(field.getValue()).strip()
                                : field.getValue().asString("").strip()));
        return fields;
    }
}
