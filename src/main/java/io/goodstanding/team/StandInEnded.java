package io.goodstanding.team;

/** Somebody no longer stands in for a manager, before the agreed time; heard in the same transaction. */
public record StandInEnded(long standInId, String standIn, long absentId, String absent) {}
