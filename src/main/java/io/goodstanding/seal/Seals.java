package io.goodstanding.seal;

import java.util.Optional;

/** Gives out seals. Where no secret is set there are none, and what would be sealed is not kept. */
public interface Seals {

    /**
     * The seal for one use on one account; empty where no secret is set, or one that cannot be used.
     *
     * @param purpose what it is for; what is sealed for one use opens for no other, so it is never changed
     */
    Optional<Seal> of(String purpose, long accountId);

    /** Whether there is a secret. */
    boolean areThere();
}
