package io.goodstanding.intake.archive;

/** What is only opened if the rep ticks it: it tells when and how the rep signed in. */
public enum OptionalPart {
    LOGINS,
    SECURITY_CHALLENGES
}
