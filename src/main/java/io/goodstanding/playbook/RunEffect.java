package io.goodstanding.playbook;

import io.goodstanding.playbook.Answer.Named;
import java.time.Instant;

/** What a deed changes outside of its run, in the same transaction. */
public sealed interface RunEffect {

    /** One support case is to be opened. */
    record OpenTicket(String channel) implements RunEffect {}

    /** The incident is over. */
    record LiftIncident(Instant at) implements RunEffect {}

    /** The incident is of another kind, whose playbook takes over. */
    record NameIncident(Named named) implements RunEffect {}

    /** Another playbook starts. */
    record StartPlaybook(String key) implements RunEffect {}
}
