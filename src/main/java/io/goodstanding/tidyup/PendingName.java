package io.goodstanding.tidyup;

import java.time.Instant;

/**
 * Somebody whose answer seems to be still out, as an archive tells it. Lives as long as an archive is being read.
 *
 * @param invitee the person's hash within the account, 32 lower-case hexadecimal digits
 * @param alias the hash by which an older archive may have told the person; the same where there is no other
 * @param name as LinkedIn wrote it
 */
public record PendingName(String invitee, String alias, Instant sentAt, String name) {

    /** Told by one hash only. */
    public PendingName(String invitee, Instant sentAt, String name) {
        this(invitee, invitee, sentAt, name);
    }

    /** Without the name: this text may reach a log. */
    @Override
    public String toString() {
        return "PendingName[" + sentAt + "]";
    }
}
