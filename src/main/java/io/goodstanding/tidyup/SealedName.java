package io.goodstanding.tidyup;

import java.time.Instant;

/** The same as {@link PendingName} with the name sealed; it may wait in a session and in the database. */
public record SealedName(String invitee, Instant sentAt, byte[] sealed) {

    public SealedName {
        sealed = sealed.clone();
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedName name && invitee.equals(name.invitee) && sentAt.equals(name.sentAt);
    }

    @Override
    public int hashCode() {
        return invitee.hashCode();
    }

    @Override
    public String toString() {
        return "SealedName[" + sentAt + "]";
    }
}
