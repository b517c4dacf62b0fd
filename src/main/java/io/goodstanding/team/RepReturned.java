package io.goodstanding.team;

import io.goodstanding.shared.AccountFact;

/** A rep who had left is watched again, perhaps in another team; heard in the same transaction. */
public record RepReturned(RepName rep) implements AccountFact {

    @Override
    public long accountId() {
        return rep.id();
    }
}
