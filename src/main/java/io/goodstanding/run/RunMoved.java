package io.goodstanding.run;

import io.goodstanding.shared.AccountFact;

/** A run has begun, stands at another step, or is over. */
public record RunMoved(long accountId, long runId) implements AccountFact {}
