package io.goodstanding.triage;

import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.StepType;

/**
 * The playbook that leads out of an incident, before it is started.
 *
 * @param ticket whether writing to LinkedIn's support is one of its steps
 */
public record PlaybookInBrief(String name, int steps, boolean ticket) {

    static PlaybookInBrief of(Playbook playbook) {
        return new PlaybookInBrief(
                playbook.name(),
                playbook.steps().size(),
                playbook.steps().stream().anyMatch(step -> step.type() == StepType.OPEN_TICKET));
    }
}
