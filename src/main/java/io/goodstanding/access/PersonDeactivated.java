package io.goodstanding.access;

/** Somebody may no longer sign in; heard in the same transaction. */
public record PersonDeactivated(long userId) {}
