package io.goodstanding.ticket;

import io.goodstanding.channel.SupportClock;
import io.goodstanding.database.Utc;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows when LinkedIn has said something in a held case: it moves on, and the clock starts for the next word. */
@Component
class Answering {

    /** Once LinkedIn has replied, the rep's answer is due within this many business days. */
    static final int OWN_ANSWER_DAYS = 1;

    private final TicketTrail trail;
    private final SupportClock supportClock;

    Answering(TicketTrail trail, SupportClock supportClock) {
        this.trail = trail;
        this.supportClock = supportClock;
    }

    /** A receipt says that they have it; the clock goes on. */
    TicketDetails reply(TicketDetails ticket, ReplyKind kind, Instant at, String words) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        if (kind.isAnswer()) {
            columns.put("state", kind.after().name());
            columns.put("last_reply", kind.name());
            columns.put("replied_at", Utc.column(at));
            columns.put("follow_up_at", Utc.column(supportClock.after(at, OWN_ANSWER_DAYS, ticket.accountId())));
            columns.put("snoozed_until", null);
        } else if (ticket.state() == TicketState.SENT) {
            columns.put("state", kind.after().name());
        }
        return trail.change(
                ticket,
                columns,
                Happening.of(EntryKind.REPLY, at).valued(kind.name()).saying(words));
    }

    /** LinkedIn has a case once it has given it a number. */
    TicketDetails number(TicketDetails ticket, String number, Instant at) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("case_number", number);
        if (ticket.state() == TicketState.SENT) {
            columns.put("state", TicketState.WAITING.name());
        }
        return trail.change(
                ticket, columns, Happening.of(EntryKind.NUMBERED, at).valued(number));
    }
}
