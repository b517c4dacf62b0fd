package io.goodstanding.ticket;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.channel.Channel;
import io.goodstanding.database.Utc;
import io.goodstanding.incident.IncidentRecords;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One open case per account: begins it, puts the report of a compromised account in another one's place, and takes
 * that back. In the caller's transaction; of two at once the database lets one through.
 */
@Component
class TicketOpening {

    private final TicketRows rows;
    private final TicketTrail trail;
    private final IncidentRecords incidents;
    private final ActorSource actors;
    private final Clock clock;

    TicketOpening(TicketRows rows, TicketTrail trail, IncidentRecords incidents, ActorSource actors, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.incidents = incidents;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Begins a case; the report of a compromised account takes the place of any other one and keeps its thread.
     *
     * @param begunIn the entry of the run in which it is begun; null by hand
     * @throws TicketAlreadyOpen if another one is open
     */
    TicketDetails begin(long accountId, OptionalLong incidentId, Channel channel, @Nullable String begunIn) {
        Optional<TicketDetails> open = rows.holdOpenOf(accountId);
        if (open.filter(other -> !givesWay(other, channel)).isPresent()) {
            throw new TicketAlreadyOpen(open.get());
        }
        open.ifPresent(other -> end(other, Outcome.SUPERSEDED));
        long id = rows.insert(
                accountId,
                incidentId,
                channel,
                wording(accountId, incidentId),
                clock.instant(),
                actors.current().name(),
                begunIn);
        open.ifPresent(other -> rows.change(id, Map.of("supersedes", other.id())));
        return trail.opened(id);
    }

    /**
     * A case that ran before it came here: by the clock it begins when it was sent. It takes no other one's place.
     *
     * @throws TicketAlreadyOpen if another one is open
     */
    TicketDetails arrive(long accountId, Channel channel, String errorText, Instant since) {
        refuseSecond(accountId);
        return trail.opened(rows.insert(
                accountId,
                OptionalLong.empty(),
                channel,
                errorText,
                since,
                actors.current().name(),
                null));
    }

    private void refuseSecond(long accountId) {
        rows.holdOpenOf(accountId).ifPresent(open -> {
            throw new TicketAlreadyOpen(open);
        });
    }

    static boolean givesWay(TicketDetails open, Channel channel) {
        return channel == Channel.COMPROMISED_FORM && open.channel() != Channel.COMPROMISED_FORM;
    }

    TicketDetails end(TicketDetails ticket, Outcome outcome) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", TicketState.CLOSED.name());
        columns.put("outcome", outcome.name());
        columns.put("closed_at", Utc.column(clock.instant()));
        columns.put("follow_up_at", null);
        columns.put("snoozed_until", null);
        return trail.change(
                ticket, columns, Happening.of(EntryKind.CLOSED, clock.instant()).valued(outcome.name()));
    }

    /** Throws a draft away that nothing was done with, and gives a case back that it took the place of. */
    void discard(TicketDetails draft) {
        end(draft, Outcome.WITHDRAWN);
        rows.supersededBy(draft.id())
                .filter(earlier -> earlier.outcome().equals(Optional.of(Outcome.SUPERSEDED)))
                .ifPresent(this::reopen);
    }

    /**
     * Goes on with a closed case: nothing of it is lost.
     *
     * @throws TicketAlreadyOpen if another one is open by now
     */
    TicketDetails reopen(TicketDetails closed) {
        refuseSecond(closed.accountId());
        Instant now = clock.instant();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", stateOf(closed).name());
        columns.put("outcome", null);
        columns.put("closed_at", null);
        columns.put("follow_up_at", closed.sentAt().isPresent() ? Utc.column(now) : null);
        return trail.change(closed, columns, Happening.of(EntryKind.REOPENED, now));
    }

    /** Where a closed case stood before. */
    private static TicketState stateOf(TicketDetails closed) {
        if (closed.sentAt().isEmpty()) {
            return TicketState.DRAFT;
        }
        boolean answered = closed.repliedAt()
                .filter(replied -> !replied.isBefore(closed.sentAt().get()))
                .isPresent();
        if (answered) {
            return TicketState.REPLIED;
        }
        return closed.caseNumber().isPresent() ? TicketState.WAITING : TicketState.SENT;
    }

    private String wording(long accountId, OptionalLong incidentId) {
        return incidentId.isPresent()
                ? incidents.require(accountId, incidentId.getAsLong()).wording()
                : "";
    }
}
