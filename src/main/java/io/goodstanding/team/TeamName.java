package io.goodstanding.team;

/** A team as lists and pickers show it. */
public record TeamName(long id, String name) {}
