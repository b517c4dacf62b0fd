package io.goodstanding.team;

/**
 * Somebody is taken back who was added by mistake. Who keeps something about a rep by itself, of which nothing was
 * recorded by a person, lets go of it now; what a person recorded stays, and then so does the rep.
 */
public record RepTakenBack(RepName rep) {}
