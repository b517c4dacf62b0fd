package io.goodstanding.access;

/** Somebody who had left may sign in again; heard in the same transaction. */
public record PersonReactivated(long userId) {}
