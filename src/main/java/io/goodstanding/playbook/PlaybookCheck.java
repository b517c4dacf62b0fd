package io.goodstanding.playbook;

import java.util.List;

/**
 * What there is to say about a playbook before it is saved.
 *
 * @param problems why it cannot be saved
 * @param warnings what to think of; it can be saved all the same
 */
public record PlaybookCheck(List<Problem> problems, List<Problem> warnings) {

    public PlaybookCheck {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    static PlaybookCheck refused(List<Problem> problems) {
        return new PlaybookCheck(problems, List.of());
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
