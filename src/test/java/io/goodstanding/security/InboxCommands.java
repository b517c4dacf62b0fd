package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;

import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.inbox.Message;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.notice.Asks;
import io.goodstanding.shared.Phrase;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** What was told to the rep, what anybody may do with the own notices, and who may ask the rep for something. */
record InboxCommands(Inbox inbox, Postbox postbox, Asks asks, Incidents incidents) {

    private static final Instant LATER = MovableClock.START.plusSeconds(3_600);

    private static final IncidentReport REPORT =
            new IncidentReport(IncidentKind.OTHER, Extent.USUAL, MovableClock.START, Optional.empty(), "", "");

    Map<String, Command> of(Staff staff) {
        return Map.ofEntries(
                Map.entry(
                        "Asks.of",
                        showing(() -> asks.of(List.of(staff.account())).containsKey(staff.account()))),
                Map.entry("Asks.askToImport", Command.of(() -> asks.askToImport(staff.account()))),
                Map.entry("Asks.askToCheck", after(() -> {
                    IncidentDetails open = SignedIn.as(staff.rep(), () -> incidents.report(staff.account(), REPORT));
                    return () -> asks.askToCheck(staff.account(), open.id());
                })),
                Map.entry("Inbox.unread", Command.of(inbox::unread)),
                Map.entry("Inbox.page", Command.of(() -> inbox.page(InboxPart.ALL, OptionalLong.empty()))),
                Map.entry("Inbox.newest", Command.of(() -> inbox.newest(5))),
                Map.entry("Inbox.readAll", Command.of(inbox::readAll)),
                Map.entry("Inbox.muted", Command.of(inbox::muted)),
                Map.entry("Inbox.mute", Command.of(() -> inbox.mute(NoticeKind.ASSIGNED))),
                Map.entry("Inbox.unmute", Command.of(() -> inbox.unmute(NoticeKind.ASSIGNED))),
                Map.entry("Inbox.read", told(staff, id -> () -> inbox.read(id))),
                Map.entry("Inbox.unreadAgain", told(staff, id -> () -> inbox.unreadAgain(id))),
                Map.entry("Inbox.snooze", told(staff, id -> () -> inbox.snooze(id, LATER))));
    }

    private Command told(Staff staff, LongFunction<Command.Action> then) {
        return after(() -> {
            Message message = new Message(
                    NoticeKind.ASSIGNED,
                    "matrix",
                    "matrix",
                    Phrase.of("inbox.title"),
                    Phrase.of("inbox.open"),
                    "inbox",
                    OptionalLong.empty(),
                    Optional.empty());
            postbox.post(message, List.of(staff.rep().id()));
            return then.apply(
                    SignedIn.as(staff.rep(), () -> inbox.newest(1).getFirst().id()));
        });
    }
}
