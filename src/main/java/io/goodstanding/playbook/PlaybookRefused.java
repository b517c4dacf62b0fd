package io.goodstanding.playbook;

import io.goodstanding.shared.Refused;
import java.util.List;

/** A playbook that cannot be kept, with everything that is wrong with it. */
public class PlaybookRefused extends Refused {

    private final transient List<Problem> problems;

    /** @param problems at least one; the first is said where there is room for one only */
    PlaybookRefused(List<Problem> problems) {
        super(problems.getFirst().phrase());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
