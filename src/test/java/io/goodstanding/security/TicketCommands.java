package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.channel.Channel;
import io.goodstanding.channel.SignedIn;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.Arrival;
import io.goodstanding.ticket.CaseTold;
import io.goodstanding.ticket.LetterUse;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.ReplyKind;
import io.goodstanding.ticket.SavedFilters;
import io.goodstanding.ticket.TicketArrivals;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketEvidence;
import io.goodstanding.ticket.TicketFilter;
import io.goodstanding.ticket.TicketLetters;
import io.goodstanding.ticket.TicketList;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/** What is done with a case that the rep has begun, and with one that was sent. */
final class TicketCommands {

    private final Staff staff;
    private final Tickets tickets;
    private final TicketWork work;
    private final TicketLetters letters;
    private final TicketEvidence evidence;
    private final TicketList list;
    private final SavedFilters filters;
    private final TicketArrivals arrivals;

    TicketCommands(ApplicationContext context, Staff staff) {
        this.staff = staff;
        this.tickets = context.getBean(Tickets.class);
        this.work = context.getBean(TicketWork.class);
        this.letters = context.getBean(TicketLetters.class);
        this.evidence = context.getBean(TicketEvidence.class);
        this.list = context.getBean(TicketList.class);
        this.filters = context.getBean(SavedFilters.class);
        this.arrivals = context.getBean(TicketArrivals.class);
    }

    Map<String, Command> all() {
        Map<String, Command> all = new HashMap<>();
        all.putAll(seeing());
        all.putAll(arriving());
        all.putAll(working());
        all.putAll(writing());
        return all;
    }

    private Map<String, Command> seeing() {
        return Map.ofEntries(
                Map.entry(
                        "Tickets.find",
                        shows(ticket -> () -> tickets.find(ticket.id()).isPresent())),
                Map.entry("Tickets.require", does(ticket -> () -> tickets.require(ticket.id()))),
                Map.entry(
                        "Tickets.of",
                        shows(ticket -> () -> tickets.of(staff.account()).contains(ticket))),
                Map.entry(
                        "Tickets.open",
                        shows(ticket -> () -> tickets.open(staff.account()).isPresent())),
                Map.entry(
                        "Tickets.thread",
                        shows(ticket -> () -> !tickets.thread(ticket.id()).isEmpty())),
                Map.entry(
                        "TicketList.all",
                        shows(ticket -> () ->
                                list.all().stream().anyMatch(row -> row.ticket().id() == ticket.id()))),
                Map.entry("TicketList.statistics", showingAfter(() -> {
                    sent();
                    return () -> !list.statistics().isEmpty();
                })),
                Map.entry("SavedFilters.mine", showing(() -> filters.mine().isEmpty())),
                Map.entry("SavedFilters.keep", Command.of(() -> filters.keep("Mine", TicketFilter.ALL))),
                Map.entry("SavedFilters.forget", Command.of(() -> filters.forget(0))));
    }

    private Map<String, Command> arriving() {
        CaseTold told =
                new CaseTold(Channel.CONTACT_FORM, Optional.empty(), "", Optional.empty(), Optional.empty(), "", "");
        return Map.of(
                "TicketArrivals.look", showing(() -> arrivals.look(staff.account(), told) instanceof Arrival.Welcome),
                "TicketArrivals.bring", Command.of(() -> arrivals.bring(staff.account(), told)));
    }

    private Map<String, Command> working() {
        return Map.ofEntries(
                Map.entry(
                        "TicketWork.open",
                        Command.of(() -> work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP))),
                Map.entry(
                        "TicketWork.choose",
                        does(ticket -> () -> work.choose(ticket.id(), ticket.version(), Channel.CONTACT_FORM))),
                Map.entry(
                        "TicketWork.tell",
                        does(ticket -> () -> work.tell(ticket.id(), ticket.version(), SignedIn.NO, true))),
                Map.entry(
                        "TicketWork.quote",
                        does(ticket -> () -> work.quote(ticket.id(), ticket.version(), "Something went wrong"))),
                Map.entry("TicketWork.reply", after(() -> {
                    TicketDetails sent = sent();
                    return () ->
                            work.reply(sent.id(), sent.version(), ReplyKind.ASKS, MovableClock.START, "Please tell");
                })),
                Map.entry("TicketWork.number", after(() -> {
                    TicketDetails sent = sent();
                    return () -> work.number(sent.id(), sent.version(), "261118-" + sent.id());
                })),
                Map.entry(
                        "TicketWork.note",
                        does(ticket -> () -> work.note(ticket.id(), ticket.version(), "Called them"))),
                Map.entry(
                        "TicketWork.snooze",
                        does(ticket -> () -> work.snooze(
                                ticket.id(),
                                ticket.version(),
                                MovableClock.START
                                        .atZone(Staff.ZONE)
                                        .toLocalDate()
                                        .plusDays(3)))),
                Map.entry(
                        "TicketWork.close",
                        does(ticket -> () -> work.close(ticket.id(), ticket.version(), Outcome.WITHDRAWN))),
                Map.entry("TicketWork.reopen", after(() -> {
                    TicketDetails ticket = begun();
                    byRep(() -> work.close(ticket.id(), ticket.version(), Outcome.WITHDRAWN));
                    return () -> work.reopen(ticket.id(), ticket.version() + 1);
                })));
    }

    private Map<String, Command> writing() {
        return Map.ofEntries(
                Map.entry(
                        "TicketEvidence.of",
                        shows(ticket -> () -> !evidence.of(ticket.id()).isEmpty())),
                Map.entry(
                        "TicketEvidence.needed",
                        shows(ticket -> () -> !evidence.needed(ticket.id()).isEmpty())),
                Map.entry(
                        "TicketEvidence.confirm",
                        does(ticket -> () -> evidence.confirm(ticket.id(), EvidenceItem.DEVICES, false))),
                Map.entry("TicketLetters.next", does(ticket -> () -> letters.next(ticket.id()))),
                Map.entry(
                        "TicketLetters.fill",
                        does(ticket -> () -> letters.fill(ticket.id(), LetterPurpose.FIRST_CONTACT))),
                Map.entry(
                        "TicketLetters.open",
                        does(ticket -> () -> letters.open(ticket.id(), LetterPurpose.FIRST_CONTACT, LetterUse.COPY))),
                Map.entry("TicketLetters.read", does(ticket -> () -> letters.read(ticket.id(), 1))),
                Map.entry("TicketLetters.draft", does(ticket -> () -> letters.draft(ticket.id()))),
                Map.entry(
                        "TicketLetters.keep",
                        does(ticket -> () ->
                                letters.keep(ticket.id(), 0, LetterPurpose.FIRST_CONTACT, "Help", "Please help"))),
                Map.entry("TicketLetters.drop", does(ticket -> () -> letters.drop(ticket.id(), 0))),
                Map.entry(
                        "TicketLetters.approve",
                        does(ticket ->
                                () -> letters.approve(ticket.id(), ticket.version(), LetterPurpose.FIRST_CONTACT))),
                Map.entry("TicketLetters.mayApprove", shows(ticket -> () -> letters.mayApprove(ticket.id()))),
                Map.entry(
                        "TicketLetters.sent",
                        does(ticket -> () -> letters.sent(
                                ticket.id(),
                                ticket.version(),
                                Optional.of(Channel.ACCOUNT_HELP),
                                MovableClock.START,
                                "Help",
                                "Please help"))));
    }

    private Command does(Function<TicketDetails, Command.Action> then) {
        return after(() -> then.apply(begun()));
    }

    private Command shows(Function<TicketDetails, Command.Try> then) {
        return showingAfter(() -> then.apply(begun()));
    }

    private TicketDetails begun() {
        return io.goodstanding.testing.SignedIn.as(
                staff.rep(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP));
    }

    private TicketDetails sent() {
        TicketDetails ticket = begun();
        byRep(() -> letters.sent(
                ticket.id(),
                ticket.version(),
                Optional.of(Channel.ACCOUNT_HELP),
                MovableClock.START,
                "Help",
                "Please help"));
        return io.goodstanding.testing.SignedIn.as(staff.rep(), () -> tickets.require(ticket.id()));
    }

    private void byRep(Runnable deed) {
        io.goodstanding.testing.SignedIn.as(staff.rep(), deed);
    }
}
