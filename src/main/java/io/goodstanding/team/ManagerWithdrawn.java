package io.goodstanding.team;

/** Somebody no longer looks after a team; heard in the same transaction. */
public record ManagerWithdrawn(long userId, TeamName team) {}
