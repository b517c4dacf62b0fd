package io.goodstanding.access;

/**
 * A user as the list of people shows one.
 *
 * @param hasSignedIn whether the person has chosen a password; if not, a one-time link is out or has to be made
 */
public record Person(long id, String email, String name, Role role, boolean hasSignedIn) {}
