package io.goodstanding.playbook;

import io.goodstanding.playbook.Answer.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a deed changes outside of its run, in the same transaction. */
public sealed interface RunEffect {

    /** One support case is to be opened. */
    record OpenTicket(String channel) implements RunEffect {}

    /** The incident is over. */
    record LiftIncident(Instant at) implements RunEffect {}

    /** Somebody looked, and the incident is still there. */
    record FoundStillThere() implements RunEffect {}

    /**
     * The incident is of another kind, whose playbook takes over.
     *
     * @param until the day that LinkedIn names, for a kind that has one
     */
    record NameIncident(Named named, Optional<LocalDate> until) implements RunEffect {}

    /** Another playbook starts. */
    record StartPlaybook(String key) implements RunEffect {}
}
