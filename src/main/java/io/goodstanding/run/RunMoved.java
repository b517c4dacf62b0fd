package io.goodstanding.run;

import io.goodstanding.shared.AccountFact;

/**
 * A run has begun, stands at another step, or is over.
 *
 * @param toldOtherwise whether something else tells people of it already: of a run that begins with its incident, the
 *     notice of that incident
 */
public record RunMoved(long accountId, long runId, boolean toldOtherwise) implements AccountFact {

    RunMoved(long accountId, long runId) {
        this(accountId, runId, false);
    }
}
