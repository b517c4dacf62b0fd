package io.goodstanding.incident;

import io.goodstanding.shared.AccountFact;

/** Somebody said something about an incident, or said it in other words. */
public record IncidentCommented(long accountId, long incidentId, long commentId) implements AccountFact {}
