package io.goodstanding.account;

import java.time.Instant;

/** A value at a moment, as somebody read it off LinkedIn. */
public record Reading(ReadingKind kind, Instant at, int value, Origin origin) {

    public Reading {
        if (value < 0 || value > kind.max()) {
            throw new IllegalArgumentException(kind + " lies between 0 and " + kind.max() + ", not at " + value);
        }
    }
}
