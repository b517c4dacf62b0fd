package io.goodstanding.run;

import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Run;
import io.goodstanding.playbook.Step.Owner;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run as it is kept.
 *
 * @param incidentId the incident that it leads out of, or that it comes after
 * @param run with the moves that count
 * @param entries all moves, also those that were taken back
 * @param ownerId who sees it through, if it is not the rep
 * @param seenAt the latest instant that it was looked at for a change; it never goes back behind it
 */
public record RunDetails(
        long id,
        long accountId,
        OptionalLong incidentId,
        int version,
        Run run,
        List<RunEntry> entries,
        OptionalLong ownerId,
        String startedBy,
        Instant seenAt) {

    public RunDetails {
        entries = List.copyOf(entries);
    }

    public Playbook playbook() {
        return run.playbook();
    }

    /** Now, for this run: where a clock was set back, it waits until that has caught up. */
    public Instant now(Clock clock) {
        Instant now = clock.instant();
        return now.isBefore(seenAt) ? seenAt : now;
    }

    /** Where it stands. */
    public Course course(Clock clock) {
        return run.course(now(clock));
    }

    /** How often it was changed: by entries and by taking them back. Whoever takes one back says what was looked at. */
    public int seq() {
        return entries.size()
                + (int) entries.stream().filter(entry -> !entry.counts()).count();
    }

    /**
     * Whether somebody can take back what was done last; what was done in a manager's step only a manager can.
     *
     * @param manager whether it is a manager of the account
     */
    public boolean canBeTakenBackBy(boolean manager) {
        return run.undoableStep()
                .filter(step -> manager || step.owner() != Owner.MANAGER)
                .isPresent();
    }

    /** The number of the newest entry; 0 for none. */
    int newest() {
        return entries.isEmpty() ? 0 : entries.getLast().seq();
    }

    /** The newest entry that counts and is somebody's work. */
    Optional<RunEntry> lastWork() {
        return entries.stream()
                .filter(entry -> entry.counts() && entry.move().kind().isWork())
                .reduce((earlier, later) -> later);
    }
}
