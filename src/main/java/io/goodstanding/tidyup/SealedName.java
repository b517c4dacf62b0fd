package io.goodstanding.tidyup;

import java.time.Instant;

/** The same as {@link PendingName} with the name sealed; it may wait in a session and, without alias, in the database. */
public record SealedName(String invitee, String alias, Instant sentAt, byte[] sealed) {

    /** Says what the seals are for; the number keeps room for another way. */
    static final String PURPOSE = "good-standing/tidy-up-names/1/";

    SealedName(String invitee, Instant sentAt, byte[] sealed) {
        this(invitee, invitee, sentAt, sealed);
    }

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
