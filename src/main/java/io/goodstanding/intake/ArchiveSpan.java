package io.goodstanding.intake;

import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.InvitationFact;
import io.goodstanding.intake.archive.PendingEstimate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * When an archive was made and over which local days it tells every invitation.
 *
 * @param denseFrom first local day from which its invitations are complete
 * @param denseTo first local day that it does not cover completely any more; never before {@code denseFrom}
 */
record ArchiveSpan(Instant madeAt, LocalDate denseFrom, LocalDate denseTo) {

    /**
     * LinkedIn keeps about six months densely. An archive tells only its day, so it counts as made at the first moment
     * of that day or with its last invitation, whichever is later: rather too early than covering hours that it cannot
     * know.
     *
     * @param day of the archive, as LinkedIn counts days
     * @param zone of the rep, in which days are days
     * @param now what claims to be later was written in another zone
     */
    static ArchiveSpan of(ArchiveFacts facts, LocalDate day, ZoneId zone, Instant now) {
        Instant dayBegins = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant lastSent = sent(facts, Comparator.reverseOrder()).orElse(dayBegins);
        Instant madeAt = earlier(dayBegins.isAfter(lastSent) ? dayBegins : lastSent, now);
        LocalDate denseTo = LocalDate.ofInstant(madeAt, zone);
        LocalDate sixMonthsBack = denseTo.minusDays(PendingEstimate.OLDEST);
        LocalDate denseFrom = sent(facts, Comparator.naturalOrder())
                .map(first -> LocalDate.ofInstant(first, zone))
                .map(first -> first.isAfter(sixMonthsBack) ? first : sixMonthsBack)
                .filter(first -> first.isBefore(denseTo))
                .orElse(denseTo);
        return new ArchiveSpan(madeAt, denseFrom, denseTo);
    }

    private static Optional<Instant> sent(ArchiveFacts facts, Comparator<Instant> order) {
        return facts.invitations().stream().map(InvitationFact::sentAt).min(order);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
