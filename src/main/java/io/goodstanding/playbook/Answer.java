package io.goodstanding.playbook;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import java.util.Optional;

/**
 * One of the answers to a step's question, and what follows from it.
 *
 * @param means what follows, in words; may be empty
 * @param again to which earlier step it leads back
 * @param starts the key of a playbook that starts with it
 * @param names of which kind the incident really is
 * @param ends whether the run is over with it, though the incident may stay open
 */
public record Answer(
        String key,
        String label,
        String means,
        Optional<Again> again,
        Optional<String> starts,
        Optional<Named> names,
        boolean ends) {

    /** Of the question whether it is over: it is. */
    public static final String YES = "yes";

    /** Of the question whether it is over: not yet. */
    public static final String NO = "no";

    /** @param times how often at most, counted over the whole run; after that the answer simply goes on */
    public record Again(String step, int times) {}

    /** A kind of incident, and how far it goes. */
    public record Named(IncidentKind kind, Extent extent) {}

    /** Whether nothing comes after it in this run. */
    boolean endsRun() {
        return ends || names.isPresent();
    }
}
