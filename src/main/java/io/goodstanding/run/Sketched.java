package io.goodstanding.run;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is chosen, noted and ticked in a step that is not done yet.
 *
 * @param answer the key of the answer that is chosen; may be empty
 * @param ticked items of its checklist, from 0
 */
public record Sketched(String answer, String note, Set<Integer> ticked) {

    /** Nothing yet. */
    public static final Sketched NOTHING = new Sketched("", "", Set.of());

    public Sketched {
        ticked = Set.copyOf(ticked);
    }

    /**
     * What becomes of it when somebody who saw one thing leaves another: only what that person touched changes. A note
     * that somebody else changed too stays as it is, for words are not joined.
     */
    public Sketched touched(Sketched seen, Sketched left) {
        boolean notes = !left.note.equals(seen.note) && note.equals(seen.note);
        return new Sketched(
                left.answer.equals(seen.answer) ? answer : left.answer,
                notes ? left.note : note,
                tickedAfter(seen.ticked, left.ticked));
    }

    private Set<Integer> tickedAfter(Set<Integer> seen, Set<Integer> left) {
        Set<Integer> after = new TreeSet<>(ticked);
        after.removeIf(item -> seen.contains(item) && !left.contains(item));
        left.stream().filter(item -> !seen.contains(item)).forEach(after::add);
        return after;
    }
}
