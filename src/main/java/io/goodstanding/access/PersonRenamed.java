package io.goodstanding.access;

/** Somebody has another name; heard in the same transaction by whoever keeps the name elsewhere. */
public record PersonRenamed(long userId, String name) {}
