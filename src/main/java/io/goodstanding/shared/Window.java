package io.goodstanding.shared;

import java.time.Instant;

/**
 * A half-open stretch of time: {@code from} belongs to it, {@code to} does not, so that neighbours never share an
 * instant.
 */
public record Window(Instant from, Instant to) {

    /** @throws IllegalArgumentException if it would end before it starts */
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
