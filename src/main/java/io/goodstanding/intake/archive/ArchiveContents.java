package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of an archive, for the preview and for {@link ArchiveFacts}. Held in memory only: it still has
 * names.
 *
 * @param outgoing the rep's own invitations, in the file's order, equal rows once
 * @param connections in the file's order, equal rows once
 * @param invitationsPresent whether there was a table of invitations, be it without rows
 * @param connectionsPresent whether there was a table of connections; without one nobody knows who accepted
 * @param invitationsComplete whether every row of the table of invitations was understood
 * @param owner whose archive it is, if it says so
 * @param ownerProfile from which profile most of the invitations were sent, if they say so
 * @param particulars what the smaller files tell about the account
 * @param reports one per file that was read
 * @param rejected every row that was not understood
 * @param leftOut known files that were not taken, and why
 * @param unreadFiles names of the other files; they were not opened
 * @param coverage the span of the outgoing invitations, if there are any
 * @param newest the latest day, in UTC, of any invitation or connection that was understood, incoming ones too; without
 *     any, the latest of the particulars
 */
public record ArchiveContents(
        List<InvitationRow> outgoing,
        List<ConnectionRow> connections,
        boolean invitationsPresent,
        boolean invitationsComplete,
        boolean connectionsPresent,
        Optional<OwnerName> owner,
        Optional<OwnerProfile> ownerProfile,
        Particulars particulars,
        List<FileReport> reports,
        List<RejectedRow> rejected,
        List<LeftOut> leftOut,
        List<String> unreadFiles,
        Optional<Coverage> coverage,
        Optional<LocalDate> newest) {

    public ArchiveContents {
        outgoing = List.copyOf(outgoing);
        connections = List.copyOf(connections);
        reports = List.copyOf(reports);
        rejected = List.copyOf(rejected);
        leftOut = List.copyOf(leftOut);
        unreadFiles = List.copyOf(unreadFiles);
    }

    /**
     * The day at which ages are counted: the day in the file's name ({@link ArchiveName#date}) or the newest day
     * found inside, whichever is later, since an archive is never older than its rows. Empty if neither is known.
     */
    public Optional<LocalDate> date(Optional<LocalDate> inFileName) {
        if (newest.isPresent() && inFileName.isPresent() && newest.get().isAfter(inFileName.get())) {
            return newest;
        }
        return inFileName.or(() -> newest);
    }
}
