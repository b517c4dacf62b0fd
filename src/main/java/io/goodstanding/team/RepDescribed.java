package io.goodstanding.team;

import io.goodstanding.shared.AccountFact;

/** A rep has another name, another zone or a sign-in; heard in the same transaction. */
public record RepDescribed(RepName rep) implements AccountFact {

    @Override
    public long accountId() {
        return rep.id();
    }
}
