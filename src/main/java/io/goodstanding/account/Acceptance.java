package io.goodstanding.account;

import java.util.OptionalInt;

/**
 * How many of the invitations that were 14 to 44 days old at the archive's date had been accepted by then.
 *
 * @param sent invitations in that span
 * @param accepted those whose invitee is a connection
 */
public record Acceptance(int sent, int accepted) {

    /** Below this many invitations a share says nothing (team policy). */
    public static final int ENOUGH = 20;

    /** The share in whole percent, rounded down so that 29.9 % is under 30; empty where there are not enough data. */
    public OptionalInt percent() {
        return sent < ENOUGH ? OptionalInt.empty() : OptionalInt.of((int) (100L * accepted / sent));
    }
}
