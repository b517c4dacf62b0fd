package io.goodstanding.incident;

import io.goodstanding.shared.AccountFact;

/** Somebody looked and found an incident still there. */
public record IncidentChecked(long accountId, long incidentId) implements AccountFact {}
