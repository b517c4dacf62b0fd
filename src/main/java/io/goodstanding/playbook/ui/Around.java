package io.goodstanding.playbook.ui;

import io.goodstanding.playbook.PlaybookFile.StepPart;
import java.util.List;
import java.util.Map;

/**
 * What a step may speak of.
 *
 * @param earlier the steps before it
 * @param playbooks the names by key of other playbooks that it can start
 */
record Around(List<StepPart> earlier, Map<String, String> playbooks) {

    /** Names a step by its title, or by its key while it has none. */
    static String label(StepPart step) {
        return step.title() == null || step.title().isBlank() ? String.valueOf(step.key()) : step.title();
    }
}
