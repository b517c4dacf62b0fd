package io.goodstanding.access;

/**
 * Somebody who had a password has another one, chosen through a one-time link; heard in the same transaction. Whoever
 * made or got hold of the link may be signed in as this person now, so what is for the person's eyes alone has to go.
 */
public record PasswordReset(long userId) {}
