package io.goodstanding.incident;

import io.goodstanding.shared.AccountFact;

/** What an incident is was corrected. */
public record IncidentCorrected(long accountId, long incidentId) implements AccountFact {}
