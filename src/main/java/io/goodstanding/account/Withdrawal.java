package io.goodstanding.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A pending invitation that the rep has withdrawn.
 *
 * @param invitee the person's hash within the account, 32 lower-case hexadecimal digits
 * @param sentAt when the invitation was sent
 * @param at when the rep said that it is withdrawn
 * @param knownTo the date of the newest archive at that time; whether later ones still list it is not known, so they
 *     leave it out when they are brought in
 */
public record Withdrawal(String invitee, Instant sentAt, Instant at, Instant knownTo) {

    /** Whole days, as in the archive's own figure. */
    private static final int OLD_DAYS = 30;

    /** Whether an archive of that date counted this invitation as pending. */
    boolean lowers(ArchiveFigures archive) {
        return !sentAt.isAfter(archive.madeAt()) && !archive.madeAt().isAfter(knownTo);
    }

    /** Whether it was among those pending for more than 30 days, by the archive's date as LinkedIn counts days. */
    boolean isOld(ArchiveFigures archive) {
        return ChronoUnit.DAYS.between(utcDay(sentAt), utcDay(archive.madeAt())) > OLD_DAYS;
    }

    private static LocalDate utcDay(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
