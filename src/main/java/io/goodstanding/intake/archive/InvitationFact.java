package io.goodstanding.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One invitation as it may be stored.
 *
 * @param sentAt to the minute
 * @param acceptedOn the day of the connection that this invitation led to, never before the day sent; null while no
 *     connection of this person is known
 */
public record InvitationFact(
        Instant sentAt,
        HashedPerson invitee,
        boolean noteAdded,
        @Nullable LocalDate acceptedOn) {

    public InvitationFact {
        if (acceptedOn != null && acceptedOn.isBefore(LinkedInDay.of(sentAt))) {
            throw new IllegalArgumentException("Nobody accepts before being invited");
        }
    }

    /** Whether it was accepted as far as was known at the end of that day. */
    public boolean acceptedBy(LocalDate day) {
        return acceptedOn != null && !acceptedOn.isAfter(day);
    }

    /** Whole days, counted in UTC; negative if it was sent later. */
    public long ageInDays(LocalDate day) {
        return ChronoUnit.DAYS.between(LinkedInDay.of(sentAt), day);
    }
}
