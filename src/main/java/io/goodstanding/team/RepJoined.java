package io.goodstanding.team;

/** A rep was added to a team; heard in the same transaction by whoever keeps something per rep. */
public record RepJoined(RepName rep) {}
