package io.goodstanding.incident;

import io.goodstanding.shared.AccountFact;

/** An incident is over. */
public record IncidentLifted(long accountId, long incidentId) implements AccountFact {}
