package io.goodstanding.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One archive that was brought in.
 *
 * @param fileName as it was uploaded
 * @param madeAt when the archive was made, as far as it tells
 * @param denseFrom first day of which it tells every invitation, in the rep's zone
 * @param denseTo the day after the last such day; the same as {@code denseFrom} if there is none
 * @param firstSent the day of the oldest invitation that it added; before {@code denseFrom} it tells only single ones
 * @param invitations how many it added
 * @param accepted how many invitations are known as accepted through it
 * @param connections how many it added
 */
public record ArchiveImport(
        long id,
        Instant importedAt,
        String importedBy,
        String fileName,
        Instant madeAt,
        LocalDate denseFrom,
        LocalDate denseTo,
        Optional<LocalDate> firstSent,
        int invitations,
        int accepted,
        int connections) {

    /** The day that the archive bears, as LinkedIn counts days. */
    public LocalDate day() {
        return LocalDate.ofInstant(madeAt, ZoneOffset.UTC);
    }
}
