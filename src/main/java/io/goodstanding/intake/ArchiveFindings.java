package io.goodstanding.intake;

import io.goodstanding.intake.archive.ArchiveContents;
import io.goodstanding.intake.archive.Coverage;
import io.goodstanding.intake.archive.FileReport;
import io.goodstanding.intake.archive.LeftOut;
import io.goodstanding.intake.archive.RejectedRow;
import java.util.List;
import java.util.Optional;

/**
 * What was recognised in an archive, for its owner to look at. Of other people it holds only what stands in rows that
 * were not understood, so that these can be downloaded and looked at.
 *
 * @param invitations different invitations that the rep sent
 * @param connections different first-degree connections
 * @param span from the first to the last of the invitations; empty without any
 * @param files one per file that was read
 * @param rejected every row that was not understood
 * @param unreadFiles how many files were not opened
 * @param leftOut known files that were not taken, and why
 * @param ownerDoubt why it may be somebody else's
 */
public record ArchiveFindings(
        int invitations,
        int connections,
        boolean invitationsPresent,
        boolean connectionsPresent,
        Optional<Coverage> span,
        List<FileReport> files,
        List<RejectedRow> rejected,
        List<LeftOut> leftOut,
        int unreadFiles,
        Optional<OwnerDoubt> ownerDoubt) {

    public ArchiveFindings {
        files = List.copyOf(files);
        rejected = List.copyOf(rejected);
        leftOut = List.copyOf(leftOut);
    }

    static ArchiveFindings of(
            ArchiveContents contents, int invitations, int connections, Optional<OwnerDoubt> ownerDoubt) {
        return new ArchiveFindings(
                invitations,
                connections,
                contents.invitationsPresent(),
                contents.connectionsPresent(),
                contents.coverage(),
                contents.reports(),
                contents.rejected(),
                contents.leftOut(),
                contents.unreadFiles().size(),
                ownerDoubt);
    }
}
