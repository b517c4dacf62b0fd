package io.goodstanding.team;

/** Somebody looks after a team from now on; heard in the same transaction. */
public record ManagerNamed(long userId, TeamName team) {}
