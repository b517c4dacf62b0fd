package io.goodstanding.playbook;

import java.time.Instant;

/**
 * Something that changed a run. A run is nothing but its playbook, what was known at its start, and its moves in
 * order; everything else follows from them and the clock.
 *
 * @param step the step that it is about; empty for what concerns the whole run
 * @param attempt the how-manieth time the step was to be done, from 1
 * @param value of {@code DONE} the answer, of {@code DATE_CHOSEN} the day, of {@code LIFT_EXPECTED} the instant; may be empty
 * @param note what the person wrote: a note, or why a step was left out
 * @param at when it happened
 */
public record Move(Kind kind, String step, int attempt, String value, String note, Instant at) {

    /** Something that concerns the whole run. */
    public static Move of(Kind kind, String value, String note, Instant at) {
        return new Move(kind, "", 0, value, note, at);
    }

    /** What happened. */
    public enum Kind {
        DONE,
        SKIPPED,
        DATE_CHOSEN,
        /** The incident is over, by whatever way. */
        LIFTED,
        /** It was not over. */
        REOPENED,
        /** Its usual time is another one now. */
        LIFT_EXPECTED,
        /** Somebody ended the run, or another one took over. */
        ENDED;

        /** Whether somebody did it in a step and may take it back. */
        public boolean isWork() {
            return this == DONE || this == SKIPPED || this == DATE_CHOSEN;
        }
    }
}
