package io.goodstanding.playbook;

import java.util.List;

/**
 * A step that is different in two versions.
 *
 * @param title of the newer version, of a removed step the last one
 */
public record StepDifference(String key, String title, How how, List<FieldDifference> fields) {

    public StepDifference {
        fields = List.copyOf(fields);
    }

    /** What happened to it. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }
}
