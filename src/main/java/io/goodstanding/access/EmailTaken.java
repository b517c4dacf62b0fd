package io.goodstanding.access;

import io.goodstanding.shared.EmailAddress;

/** Somebody else signs in with that e-mail address; nothing was added. */
public class EmailTaken extends RuntimeException {

    public EmailTaken(EmailAddress email) {
        super("Somebody already signs in with " + email);
    }
}
