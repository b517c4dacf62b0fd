package io.goodstanding.audit;

import io.goodstanding.audit.ActorSource.Actor;
import java.util.Optional;

/** Tells for whom somebody acts on an account that is somebody else's to look after; answered by the module that knows. */
public interface ActingFor {

    /** The absent person in whose stead the actor looks after the account now; empty where the actor acts as oneself. */
    Optional<Actor> absent(Actor actor, long accountId);
}
