package io.goodstanding.insight;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What one account did and met in one limit week.
 *
 * @param sent invitations known to be sent
 * @param covered whether every day of it (up to now) has numbers: only such weeks count for rates
 * @param peakDay most invitations of one of its local days
 * @param pending waiting invitations when it began; empty where no figure was fresh then
 * @param acceptedPercent of invitations when it began; empty where no archive was fresh or it knew too few
 * @param startedInvitations restrictions of inviting that began in it
 * @param startedAccount restrictions of the account, for good among them
 * @param startedLocked lock-outs
 * @param lifted restrictions that ended in it
 * @param daysLost local days of it, 0 to 7, on which some restriction was open
 */
public record AccountWeek(
        long accountId,
        LocalDate monday,
        int sent,
        boolean covered,
        int peakDay,
        OptionalInt pending,
        OptionalInt acceptedPercent,
        int startedInvitations,
        int startedAccount,
        int startedLocked,
        int lifted,
        int daysLost) {

    public int started() {
        return startedInvitations + startedAccount + startedLocked;
    }
}
