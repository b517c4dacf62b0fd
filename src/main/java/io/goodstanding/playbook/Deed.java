package io.goodstanding.playbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody did in a step.
 *
 * @param step and {@code attempt}: which one the person saw
 * @param answer the key of the answer, of a step that asks
 * @param ticked which items of a checklist are ticked, from 0
 * @param date the day that a step waits for
 * @param liftedAt since when the incident is over, of a verification that says so; empty means since now
 */
public record Deed(
        String step,
        int attempt,
        Optional<String> answer,
        String note,
        Set<Integer> ticked,
        Optional<LocalDate> date,
        Optional<Instant> liftedAt) {

    public Deed {
        ticked = Set.copyOf(ticked);
    }

    /** A step without a question is done. */
    public static Deed done(StepState state) {
        return new Deed(
                state.step().key(),
                state.attempt(),
                Optional.empty(),
                "",
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A question is answered. */
    public static Deed answered(StepState state, String answer) {
        return new Deed(
                state.step().key(),
                state.attempt(),
                Optional.of(answer),
                "",
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Deed noting(String words) {
        return new Deed(step, attempt, answer, words, ticked, date, liftedAt);
    }

    public Deed ticking(List<Integer> items) {
        return new Deed(step, attempt, answer, note, Set.copyOf(items), date, liftedAt);
    }

    public Deed until(LocalDate day) {
        return new Deed(step, attempt, answer, note, ticked, Optional.of(day), liftedAt);
    }

    public Deed liftedAt(Instant at) {
        return new Deed(step, attempt, answer, note, ticked, date, Optional.of(at));
    }
}
