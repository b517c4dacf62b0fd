package io.goodstanding.run;

import io.goodstanding.playbook.Purpose;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.playbook.StepState.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run as lists show it.
 *
 * @param owner who sees it through: the rep, unless it was handed over
 * @param stepNumber of {@code steps}; 0 for one that is over
 * @param turnAt since when the step waits to be done
 * @param opensAt until when it waits by itself
 */
public record RunRow(
        long id,
        long accountId,
        String rep,
        OptionalLong incidentId,
        Purpose purpose,
        String playbook,
        String owner,
        String stepTitle,
        Optional<Owner> stepOwner,
        Optional<Status> status,
        int stepNumber,
        int steps,
        Instant startedAt,
        Optional<Instant> turnAt,
        Optional<Instant> dueAt,
        Optional<Instant> opensAt,
        Optional<Instant> closedAt) {

    /** After this long without anything done a step counts as stuck, whether or not something presses. */
    public static final Duration STUCK_AFTER = Duration.ofDays(3);

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt.filter(due -> !due.isAfter(now)).isPresent();
    }

    public boolean isWaiting() {
        return status.filter(Status.WAITING_UNTIL::equals).isPresent();
    }

    public boolean isStuck(Instant now) {
        return isOpen()
                && !isWaiting()
                && turnAt.filter(turn -> !turn.plus(STUCK_AFTER).isAfter(now)).isPresent();
    }
}
