package io.goodstanding.playbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a run stands at an instant: every step of its playbook in order.
 *
 * @param lifted whether the incident is over
 * @param closedAt when nothing was left to do; empty while something is
 */
public record Course(List<StepState> steps, boolean lifted, Optional<Instant> closedAt) {

    public Course {
        steps = List.copyOf(steps);
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    /** The step that the run stands at; empty for one that is over. */
    public Optional<StepState> open() {
        return steps.stream().filter(StepState::isOpen).findFirst();
    }

    public Optional<StepState> step(String key) {
        return steps.stream().filter(state -> state.step().key().equals(key)).findFirst();
    }

    /** How many steps are done or left out. */
    public int done() {
        return count(StepState.Status.DONE) + count(StepState.Status.SKIPPED);
    }

    /** How many steps are, were or may be needed. */
    public int needed() {
        return steps.size() - count(StepState.Status.NOT_NEEDED);
    }

    public int count(StepState.Status status) {
        return (int) steps.stream().filter(state -> state.status() == status).count();
    }
}
