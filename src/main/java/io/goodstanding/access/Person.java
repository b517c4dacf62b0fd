package io.goodstanding.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A user as the list of people shows one.
 *
 * @param hasSignedIn whether the person has chosen a password; if not, a one-time link is out or has to be made
 * @param active whether the person may sign in; a person who left stays in the list, with the history
 * @param link whether a one-time link is out: to come in for the first time, or to choose a new password
 * @param lastSignIn when the person last signed in; empty too for a sign-in before this was kept
 */
public record Person(
        long id,
        String email,
        String name,
        Role role,
        ZoneId zone,
        boolean hasSignedIn,
        boolean active,
        LinkState link,
        Optional<Instant> lastSignIn) {

    /** The same person under a name. */
    public Person named(String newName) {
        return new Person(id, email, newName, role, zone, hasSignedIn, active, link, lastSignIn);
    }

    /** The same person in a role. */
    public Person withRole(Role newRole) {
        return new Person(id, email, name, newRole, zone, hasSignedIn, active, link, lastSignIn);
    }

    /** The same person, who may sign in or not. */
    public Person withAccess(boolean mayComeIn) {
        return new Person(id, email, name, role, zone, hasSignedIn, mayComeIn, link, lastSignIn);
    }
}
