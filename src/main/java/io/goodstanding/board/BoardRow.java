package io.goodstanding.board;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.limit.Ramp;
import io.goodstanding.run.RunProgress;
import io.goodstanding.shared.Phrase;
import io.goodstanding.standing.Level;
import io.goodstanding.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the board shows of one rep.
 *
 * @param reasons worst first, at least one; the first is the one to show where there is room for one only
 * @param atMost whether what is left is an upper bound, because days have no data
 * @param incident the open incident that weighs most
 * @param run the open playbook run that matters most: that of the incident, if it has one
 * @param ticket the open case with LinkedIn's support
 * @param dataAt the newest moment that the rep's data speak of
 */
public record BoardRow(
        long repId,
        long teamId,
        String name,
        Level level,
        List<Phrase> reasons,
        Week week,
        Optional<PendingCount> pending,
        OptionalInt acceptancePercent,
        List<Integer> acceptanceTrend,
        OptionalInt ssi,
        Optional<OpenIncident> incident,
        Optional<RunProgress> run,
        Optional<OpenTicket> ticket,
        Optional<WayBack> ramp,
        Optional<Instant> dataAt,
        Instant validUntil) {

    public BoardRow {
        reasons = List.copyOf(reasons);
        acceptanceTrend = List.copyOf(acceptanceTrend);
    }

    public Phrase mainReason() {
        return reasons.getFirst();
    }

    /** Invitations of the limit week. */
    public record Week(int used, int limit, int soft, int left, int leftNow, boolean atMost, boolean paused) {}

    /** @param percent this week's share of the week limit */
    public record WayBack(Ramp ramp, int percent) {}

    /** Pending invitations; how many are old is known from an archive only. */
    public record PendingCount(int count, OptionalInt overThirtyDays, boolean estimated) {}

    /** @param lift when it usually lifts, if anything is known to wait for */
    public record OpenIncident(
            long id, IncidentKind kind, Instant startedAt, Optional<Instant> checkedAt, Optional<Lift> lift) {}

    /**
     * @param since when it came to its state
     * @param dueAt when the next word is due, once anything was sent
     */
    public record OpenTicket(long id, TicketState state, Instant since, Optional<Instant> dueAt) {}

    public record Lift(Instant from, Instant to) {}
}
