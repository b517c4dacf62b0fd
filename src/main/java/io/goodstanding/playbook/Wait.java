package io.goodstanding.playbook;

import java.util.Optional;

/** What a step waits for. */
public sealed interface Wait {

    /** A time. */
    record For(Timing timing) implements Wait {}

    /**
     * Until the usual time of the incident is over, or it has lifted.
     *
     * @param orAfter how long where no usual time is known, and from one look to the next
     */
    record UntilLifted(Span orAfter) implements Wait {}

    /** Until the end of a day that the person enters. */
    record UntilDate() implements Wait {}

    /** The step that it counts from, if it is one. */
    default Optional<String> step() {
        return this instanceof For(Timing timing) ? timing.step() : Optional.empty();
    }
}
