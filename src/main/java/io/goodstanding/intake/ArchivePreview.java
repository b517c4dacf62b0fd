package io.goodstanding.intake;

import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.intake.archive.ArchiveFacts;
import java.time.LocalDate;

/**
 * An archive that was read and not yet brought in: what applying it would do. It may wait in a session, so everybody in
 * {@code facts} is a hash already.
 *
 * @param day that the archive bears, as LinkedIn counts days
 * @param figures what the archive says as a whole
 * @param newInvitations how many of its invitations are not known yet
 * @param newAcceptances invitations, new or known, of which it says for the first time that they were accepted
 * @param newConnections how many of its connections are not known yet
 * @param changesNothing whether all that it says is known
 */
public record ArchivePreview(
        long repId,
        String fileName,
        LocalDate day,
        ArchiveFindings findings,
        ArchiveFigures figures,
        int newInvitations,
        int newAcceptances,
        int newConnections,
        boolean changesNothing,
        ArchiveFacts facts) {

    /** Without its contents: this text may reach a log. */
    @Override
    public String toString() {
        return "ArchivePreview[rep " + repId + ", " + newInvitations + " new invitations]";
    }
}
