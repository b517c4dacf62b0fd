package io.goodstanding.run;

/** The step that a run stands at was to be done by now. */
public record RunStepLate(long accountId, long runId) {}
