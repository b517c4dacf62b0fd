package io.goodstanding.incident;

import io.goodstanding.shared.AccountFact;

/** Two incidents turned out to be one: the double counts no more, the kept one holds what was known of both. */
public record IncidentMerged(long accountId, long keptId, long doubleId) implements AccountFact {}
