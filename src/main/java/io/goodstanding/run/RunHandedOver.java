package io.goodstanding.run;

/** Somebody is to see a run through. */
public record RunHandedOver(long accountId, long runId, long toUserId) {}
