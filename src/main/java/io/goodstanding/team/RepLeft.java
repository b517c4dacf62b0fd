package io.goodstanding.team;

/** A rep has left and is no longer watched; heard in the same transaction by whoever shows or counts reps. */
public record RepLeft(RepName rep) {}
