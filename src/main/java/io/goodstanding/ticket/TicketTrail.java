package io.goodstanding.ticket;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.audit.Audit;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes a held case: the row, the correspondence, the trail and the rest of the house, all in the running
 * transaction. The one place where a case changes.
 */
@Component
class TicketTrail {

    private static final String SUBJECT = "ticket";

    private final TicketRows rows;
    private final TicketEntries entries;
    private final Audit audit;
    private final ActorSource actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketTrail(
            TicketRows rows,
            TicketEntries entries,
            Audit audit,
            ActorSource actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.audit = audit;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** A case that was just put down; one that ran elsewhere began earlier. */
    TicketDetails opened(long ticketId) {
        TicketDetails after = rows.find(ticketId).orElseThrow();
        return follow(
                Map.of(),
                after,
                Happening.of(EntryKind.OPENED, after.openedAt()).through(after.channel()));
    }

    /** @return the case as it is now */
    TicketDetails change(TicketDetails before, Map<String, ? extends @Nullable Object> columns, Happening happening) {
        rows.change(before.id(), columns);
        TicketDetails after = rows.find(before.id()).orElseThrow();
        return follow(state(before), after, happening);
    }

    /** A change that is no correspondence: in the trail only. */
    TicketDetails changeQuietly(TicketDetails before, Map<String, ? extends @Nullable Object> columns, String action) {
        rows.change(before.id(), columns);
        TicketDetails after = rows.find(before.id()).orElseThrow();
        record(action, state(before), after, state(after));
        touched(after);
        return after;
    }

    /** Something that hangs on a case has changed, not the case: open pages are told. */
    void touched(TicketDetails ticket) {
        events.publishEvent(new TicketMoved(ticket.accountId(), ticket.id(), EntryKind.NOTE));
    }

    private TicketDetails follow(Map<String, String> before, TicketDetails after, Happening happening) {
        entries.add(after.id(), happening, clock.instant(), actors.current());
        Map<String, String> state = state(after);
        state.put("at", happening.at().toString());
        state.put("value", happening.value());
        record(happening.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), before, after, state);
        events.publishEvent(new TicketMoved(after.accountId(), after.id(), happening.kind()));
        return after;
    }

    private void record(String action, Map<String, ?> before, TicketDetails ticket, Map<String, ?> after) {
        audit.record(SUBJECT + "-" + action, SUBJECT, ticket.id(), OptionalLong.of(ticket.accountId()), before, after);
    }

    private static Map<String, String> state(TicketDetails ticket) {
        Map<String, String> state = new TreeMap<>();
        state.put("state", ticket.state().name());
        state.put("channel", ticket.channel().name());
        state.put("outcome", ticket.outcome().map(Outcome::name).orElse(""));
        state.put("caseNumber", ticket.caseNumber().orElse(""));
        state.put("followUpAt", ticket.followUpAt().map(Object::toString).orElse(""));
        state.put("snoozedUntil", ticket.snoozedUntil().map(Object::toString).orElse(""));
        state.put("signedIn", ticket.signedIn().name());
        state.put("selfService", String.valueOf(ticket.selfService()));
        return state;
    }
}
