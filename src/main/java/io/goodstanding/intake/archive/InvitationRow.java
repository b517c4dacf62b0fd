package io.goodstanding.intake.archive;

import java.time.Instant;

/**
 * One invitation that the rep sent.
 *
 * @param sentAt to the minute; LinkedIn writes no zone and means UTC
 * @param noteAdded whether a message went with it; the message itself is dropped while reading
 * @param displayName as LinkedIn wrote it, for the rep's own tidy-up list only
 */
public record InvitationRow(Instant sentAt, PersonKey invitee, boolean noteAdded, String displayName) {

    /** Without the name: this text may reach a log. */
    @Override
    public String toString() {
        return "InvitationRow[" + sentAt + "]";
    }
}
