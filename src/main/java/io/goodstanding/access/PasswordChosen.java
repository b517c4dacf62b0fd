package io.goodstanding.access;

/** Somebody came in by a one-time link: it is used up, and an invitation is none any more. */
public record PasswordChosen(long userId) {}
