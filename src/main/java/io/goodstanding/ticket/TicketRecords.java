package io.goodstanding.ticket;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and reads cases whoever asks: for playbook steps, in their transaction, and for services that have checked the
 * scope. Never called by a screen.
 */
@Component
public class TicketRecords {

    private static final String SUBJECT = "ticket";
    private static final String PLAIN = "";
    private static final String LOCKED = " FOR UPDATE";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ActorSource actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TicketRecords(JdbcClient jdbc, Audit audit, ActorSource actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a case, or gives the one that is open: LinkedIn answers one case at a time, and a second one makes both
     * slower. Of two who begin one at the same moment both get the same: the place of the open one is locked, so that
     * one of them is done again.
     *
     * @param begunIn the entry of the run in which it is begun
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TicketDetails draft(long accountId, OptionalLong incidentId, Channel channel, String begunIn) {
        return openOf(accountId, LOCKED).orElseGet(() -> begin(accountId, incidentId, channel, begunIn));
    }

    private TicketDetails begin(long accountId, OptionalLong incidentId, Channel channel, String begunIn) {
        jdbc.sql("""
            INSERT INTO support_ticket (account_id, incident_id, channel, state, opened_at, opened_by, begun_in)
            VALUES (?, ?, ?, 'DRAFT', ?, ?, ?)\
            """)
                .param(accountId)
                .param(incidentId.isPresent() ? incidentId.getAsLong() : null)
                .param(channel.name())
                .param(Utc.column(clock.instant()))
                .param(actors.current().name())
                .param(begunIn)
                .update();
        TicketDetails open = open(accountId).orElseThrow();
        record("opened", open, Map.of(), Map.of("channel", channel.name()));
        events.publishEvent(new TicketOpened(accountId, open.id()));
        return open;
    }

    /** Throws a draft away that nothing was done with; a case that was sent stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(TicketDetails ticket) {
        if (ticket.state() == TicketState.DRAFT && ticket.isOpen()) {
            close(ticket);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(TicketDetails ticket) {
        jdbc.sql("UPDATE support_ticket SET state = 'CLOSED', closed_at = ? WHERE id = ? AND closed_at IS NULL")
                .params(Utc.column(clock.instant()), ticket.id())
                .update();
        record("closed", ticket, Map.of("state", ticket.state().name()), Map.of("state", TicketState.CLOSED.name()));
        events.publishEvent(new TicketClosed(ticket.accountId(), ticket.id()));
    }

    /** The account's one open case. */
    public Optional<TicketDetails> open(long accountId) {
        return openOf(accountId, PLAIN);
    }

    private Optional<TicketDetails> openOf(long accountId, String lock) {
        return jdbc.sql("SELECT * FROM support_ticket WHERE open_account = ?" + lock)
                .param(accountId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The same, with its row locked until the transaction ends. */
    Optional<TicketDetails> hold(long ticketId) {
        return jdbc.sql("SELECT * FROM support_ticket WHERE id = ? FOR UPDATE")
                .param(ticketId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** All cases of an account, the newest first. */
    List<TicketDetails> of(long accountId) {
        return jdbc.sql("SELECT * FROM support_ticket WHERE account_id = ? ORDER BY opened_at DESC, id DESC")
                .param(accountId)
                .query((row, n) -> read(row))
                .list();
    }

    private void record(String action, TicketDetails ticket, Map<String, ?> before, Map<String, ?> after) {
        audit.record(SUBJECT + "-" + action, SUBJECT, ticket.id(), OptionalLong.of(ticket.accountId()), before, after);
    }

    private static TicketDetails read(ResultSet row) throws SQLException {
        long incident = row.getLong("incident_id");
        return new TicketDetails(
                row.getLong("id"),
                row.getLong("account_id"),
                row.wasNull() ? OptionalLong.empty() : OptionalLong.of(incident),
                Channel.valueOf(row.getString("channel")),
                TicketState.valueOf(row.getString("state")),
                Utc.instant(row, "opened_at"),
                row.getString("opened_by"),
                Optional.ofNullable(row.getString("begun_in")),
                Utc.optionalInstant(row, "closed_at"));
    }
}
