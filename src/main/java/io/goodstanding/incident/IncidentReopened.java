package io.goodstanding.incident;

import io.goodstanding.shared.AccountFact;

/** An incident that was taken as lifted is not. */
public record IncidentReopened(long accountId, long incidentId) implements AccountFact {}
