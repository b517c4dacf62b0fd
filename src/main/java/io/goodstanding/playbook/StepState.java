package io.goodstanding.playbook;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a step of a run stands.
 *
 * @param number from 1, as it is shown
 * @param attempt the how-manieth time it is to be done, from 1
 * @param turnAt since when it is its turn; empty before
 * @param dueAt when it is late; empty where nothing presses
 * @param opensAt of a step that waits, also of one that will: until when
 * @param move how it was done or left out
 */
public record StepState(
        Step step,
        int number,
        int attempt,
        Status status,
        Optional<Instant> turnAt,
        Optional<Instant> dueAt,
        Optional<Instant> opensAt,
        Optional<Move> move,
        Optional<WhyNot> whyNot) {

    /** Whether it is this step that the run stands at. */
    public boolean isOpen() {
        return status == Status.CURRENT || status == Status.WAITING_UNTIL;
    }

    /** Whether somebody can do it now: also a follow-up before its time, because an answer may come early. */
    public boolean canBeWorked() {
        return status == Status.CURRENT || status == Status.WAITING_UNTIL && step.type() == StepType.FOLLOW_UP;
    }

    public boolean isOverdue(Instant now) {
        return status == Status.CURRENT
                && dueAt.filter(due -> !due.isAfter(now)).isPresent();
    }

    /** Where a step can stand. */
    public enum Status {
        WAITING_TURN,
        CURRENT,
        WAITING_UNTIL,
        DONE,
        SKIPPED,
        NOT_NEEDED;

        public String textKey() {
            return "step-status." + name();
        }
    }

    /** Why a step is not needed. */
    public enum WhyNot {
        /** Its condition does not hold. */
        CONDITION,
        LIFTED,
        /** The run has ended before. */
        ENDED
    }
}
