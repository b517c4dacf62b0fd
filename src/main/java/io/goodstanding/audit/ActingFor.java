package io.goodstanding.audit;

import io.goodstanding.audit.ActorSource.Actor;
import java.util.Optional;

/** Tells for whom somebody acts on an account that is not in the own sight; answered by the module that knows. */
public interface ActingFor {

    /** The absent person whose sight the actor uses now; empty where the actor sees the account in the own right. */
    Optional<Actor> absent(Actor actor, long accountId);
}
