package io.goodstanding.insight;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * All accounts of a selection in one limit week.
 *
 * @param accounts how many there are rows of
 * @param acceptedPercent the mean over those whose acceptance was known when it began
 * @param acceptedOf how many those were
 */
public record WeekSum(
        LocalDate monday,
        int accounts,
        int sent,
        int startedInvitations,
        int startedAccount,
        int startedLocked,
        int lifted,
        int daysLost,
        OptionalDouble acceptedPercent,
        int acceptedOf) {

    public int started() {
        return startedInvitations + startedAccount + startedLocked;
    }

    public int started(RestrictionGroup group) {
        return switch (group) {
            case INVITATIONS -> startedInvitations;
            case ACCOUNT -> startedAccount;
            case LOCKED_OUT -> startedLocked;
        };
    }
}
