package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.Utc;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import io.goodstanding.ticket.EntryKind;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketMoved;
import io.goodstanding.ticket.TicketRecords;
import io.goodstanding.ticket.TicketState;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of cases: that a word is due, that LinkedIn answered, that a manager found the letter right. */
@Component
class TicketNotices {

    /** Small transactions, so that nobody who saves waits for the sweep. */
    static final int BATCH = 50;

    private static final String DUE = """
        SELECT t.id FROM support_ticket t
        JOIN rep r ON r.id = t.account_id AND r.left_at IS NULL
        LEFT JOIN follow_up_told f
            ON f.ticket_id = t.id AND f.due_at = GREATEST(t.follow_up_at, COALESCE(t.snoozed_until, t.follow_up_at))
        WHERE t.closed_at IS NULL AND t.follow_up_at <= :now AND (t.snoozed_until IS NULL OR t.snoozed_until <= :now)
            AND f.ticket_id IS NULL AND t.id > :last
        ORDER BY t.id LIMIT :most\
        """;

    private final TicketRecords tickets;
    private final Circles circles;
    private final Postbox postbox;
    private final ActorSource actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    TicketNotices(
            TicketRecords tickets, Circles circles, Postbox postbox, ActorSource actors, JdbcClient jdbc, Clock clock) {
        this.tickets = tickets;
        this.circles = circles;
        this.postbox = postbox;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was due waits no more once something was done. */
    @EventListener
    void on(TicketMoved moved) {
        TicketDetails ticket = tickets.find(moved.ticketId()).orElseThrow();
        if (!ticket.isDue(clock.instant())) {
            postbox.done(NoticeKind.TICKET, subject(ticket));
        }
        switch (moved.kind()) {
            case REPLY ->
                ticket.lastReply()
                        .filter(reply -> ticket.state() == TicketState.REPLIED)
                        .ifPresent(reply -> tell(
                                ticket,
                                "notice.ticket.reply",
                                moved.kind(),
                                List.of(ticket.name(), "@" + reply.textKey())));
            case READ -> tell(ticket, "notice.ticket.read", moved.kind(), List.of(ticket.name()));
            default -> {}
        }
    }

    /** Cases whose next word is due and was not told of yet. */
    List<Long> dueAfter(long lastId) {
        return jdbc.sql(DUE)
                .param("now", Utc.column(clock.instant()))
                .param("last", lastId)
                .param("most", BATCH)
                .query(Long.class)
                .list();
    }

    /** Tells the rep and the managers, once for every end of the clock. */
    @RetryingTransaction
    public void tellDue(long ticketId) {
        TicketDetails ticket = tickets.find(ticketId).orElseThrow();
        if (!ticket.isDue(clock.instant())) {
            return;
        }
        Instant due = ticket.snoozedUntil()
                .filter(until -> until.isAfter(ticket.followUpAt().orElseThrow()))
                .orElseGet(() -> ticket.followUpAt().orElseThrow());
        String key = ticket.state() == TicketState.REPLIED ? "notice.ticket.answer" : "notice.ticket.due";
        circles.around(ticket.accountId())
                .ifPresent(circle ->
                        postbox.post(sentences(ticket, key, "due:" + due, List.of(ticket.name()), Optional.empty())
                                .toAll(circle, everybody(circle), path(ticket))));
        jdbc.sql("INSERT INTO follow_up_told (ticket_id, due_at) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE due_at = VALUES(due_at)")
                .params(ticketId, Utc.column(due))
                .update();
    }

    private void tell(TicketDetails ticket, String key, EntryKind kind, List<Object> args) {
        Optional<Actor> by = Optional.of(actors.current()).filter(actor -> actor.id() >= 0);
        circles.around(ticket.accountId())
                .ifPresent(circle -> postbox.post(sentences(ticket, key, kind + ":" + ticket.version(), args, by)
                        .toAll(circle, everybody(circle), path(ticket))));
    }

    private static Sentences sentences(
            TicketDetails ticket, String key, String event, List<Object> args, Optional<Actor> by) {
        return new Sentences(
                NoticeKind.TICKET,
                subject(ticket) + ":" + event,
                subject(ticket),
                key,
                args,
                Optional.of("notice.ticket.action"),
                "",
                by);
    }

    private static Set<Long> everybody(Circle circle) {
        Set<Long> people = new LinkedHashSet<>(circle.managers());
        circle.repUser().ifPresent(people::add);
        return people;
    }

    private static String subject(TicketDetails ticket) {
        return "ticket:" + ticket.id();
    }

    private static String path(TicketDetails ticket) {
        return "ticket/" + ticket.id();
    }
}
