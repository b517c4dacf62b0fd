package io.goodstanding.run;

import io.goodstanding.playbook.Move;
import java.time.Instant;
import java.util.Optional;

/**
 * A move as it is kept.
 *
 * @param seq its number in the run, from 1
 * @param takenBack by whom and when, if it counts no more
 */
public record RunEntry(int seq, Move move, String by, Optional<TakenBack> takenBack) {

    public boolean counts() {
        return takenBack.isEmpty();
    }

    /** That a move was taken back. */
    public record TakenBack(String by, Instant at) {}
}
