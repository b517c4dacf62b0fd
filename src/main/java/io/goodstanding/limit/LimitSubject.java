package io.goodstanding.limit;

import io.goodstanding.shared.Plan;

/** Whose limits are asked for: scopes follow the rep's current team and plan. */
public record LimitSubject(long repId, long teamId, Plan plan) {}
