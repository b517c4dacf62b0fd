package io.goodstanding.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What one imported archive says as a whole, as of the moment it was made.
 *
 * @param madeAt the archive's date
 * @param denseFrom first local day from which its invitations are complete
 * @param denseTo first local day that it does not cover completely any more (usually the day it was made)
 * @param acceptance of no invitation at all where the archive does not tell connections
 * @param pending estimate of the invitations still open; withdrawn ones may be among them. Negative where the archive
 *     does not tell connections: then nobody knows who accepted
 * @param pendingOverThirtyDays how many of these are older than 30 days
 * @param connections first-degree connections; negative where the archive does not hold them
 * @param acceptanceTrend share in percent for the last weeks, oldest first; may be empty
 */
public record ArchiveFigures(
        Instant madeAt,
        LocalDate denseFrom,
        LocalDate denseTo,
        Acceptance acceptance,
        int pending,
        int pendingOverThirtyDays,
        int connections,
        List<Integer> acceptanceTrend) {

    public ArchiveFigures {
        acceptanceTrend = List.copyOf(acceptanceTrend);
    }

    /** The day that the archive bears, as LinkedIn counts days; another zone's day may be a neighbour. */
    public LocalDate day() {
        return LocalDate.ofInstant(madeAt, ZoneOffset.UTC);
    }

    /** Whether it tells who is connected: without that nobody knows who accepted and who is still waiting. */
    public boolean tellsAnswers() {
        return pending >= 0;
    }

    /** Whether it tells anything of what the account did; one with sign-ins alone does not make the numbers fresh. */
    boolean tellsActivity() {
        return denseFrom.isBefore(denseTo) || tellsAnswers();
    }

    /** The same without what only an archive's invitations can tell, for one that has no table of them. */
    public ArchiveFigures withoutInvitations() {
        return new ArchiveFigures(madeAt, denseTo, denseTo, new Acceptance(0, 0), -1, 0, connections, List.of());
    }

    /** The same with no day of which every invitation is known. */
    public ArchiveFigures withoutDenseDays() {
        return new ArchiveFigures(
                madeAt, denseTo, denseTo, acceptance, pending, pendingOverThirtyDays, connections, acceptanceTrend);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(denseFrom) && day.isBefore(denseTo);
    }
}
