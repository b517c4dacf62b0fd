package io.goodstanding.limit;

/** Limits were changed, at once or for a later day. Heard in the transaction that keeps the change. */
public record LimitsChanged() {}
