package io.goodstanding.team;

import io.goodstanding.shared.AccountFact;

/**
 * A rep is in another team now; heard in the same transaction.
 *
 * @param rep as the rep is now
 * @param fromTeamId the team before
 */
public record RepMoved(RepName rep, long fromTeamId) implements AccountFact {

    @Override
    public long accountId() {
        return rep.id();
    }
}
