package io.goodstanding.intake;

import io.goodstanding.account.AccountParticulars;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.tidyup.SealedName;
import java.time.LocalDate;
import java.util.List;

/**
 * An archive that was read and not yet brought in: what applying it would do. It may wait in a session, so everybody in
 * {@code facts} is a hash already.
 *
 * @param day that the archive bears, as LinkedIn counts days
 * @param dated whether its name or its rows told that day; if not, it is taken as of the day of the upload
 * @param figures what the archive says as a whole
 * @param days behind these figures
 * @param newInvitations how many of its invitations are not known yet
 * @param newAcceptances invitations, new or known, of which it says for the first time that they were accepted
 * @param newConnections how many of its connections are not known yet
 * @param changesNothing whether all that it says is known
 * @param names of those who seem to be waiting, for the rep's tidy-up list; sealed already
 * @param particulars what it tells about the account itself
 */
public record ArchivePreview(
        long repId,
        String fileName,
        LocalDate day,
        boolean dated,
        ArchiveFindings findings,
        ArchiveFigures figures,
        ArchiveDays days,
        int newInvitations,
        int newAcceptances,
        int newConnections,
        boolean changesNothing,
        ArchiveFacts facts,
        List<SealedName> names,
        AccountParticulars particulars) {

    public ArchivePreview {
        names = List.copyOf(names);
    }

    /** The same archive after what is known has changed. */
    ArchivePreview with(ArchiveNews news, boolean nothingNew) {
        return new ArchivePreview(
                repId,
                fileName,
                day,
                dated,
                findings,
                figures,
                days.with(news),
                news.invitations().size(),
                news.acceptances(),
                news.connections().size(),
                nothingNew,
                facts,
                names,
                particulars);
    }

    /** Without its contents: this text may reach a log. */
    @Override
    public String toString() {
        return "ArchivePreview[rep " + repId + ", " + newInvitations + " new invitations]";
    }
}
