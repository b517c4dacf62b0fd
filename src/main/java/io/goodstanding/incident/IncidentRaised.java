package io.goodstanding.incident;

import io.goodstanding.shared.AccountFact;

/** An incident was logged. */
public record IncidentRaised(long accountId, long incidentId) implements AccountFact {}
