package io.goodstanding.run;

import java.time.Instant;
import java.util.Set;

/**
 * What is noted and ticked in a step that is not done yet.
 *
 * @param answer the key of the answer that is chosen; may be empty
 * @param ticked items of its checklist, from 0
 * @param by who noted it last
 */
public record RunSketch(
        String step, int attempt, String answer, String note, Set<Integer> ticked, String by, Instant at) {

    public RunSketch {
        ticked = Set.copyOf(ticked);
    }

    public Sketched content() {
        return new Sketched(answer, note, ticked);
    }
}
