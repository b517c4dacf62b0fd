package io.goodstanding.access;

/** Somebody has another role; heard in the same transaction by whoever keeps something that the old role needed. */
public record RoleChanged(long userId, Role before, Role after) {}
