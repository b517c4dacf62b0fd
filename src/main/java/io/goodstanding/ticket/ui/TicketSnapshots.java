package io.goodstanding.ticket.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.channel.Advice;
import io.goodstanding.channel.Channel;
import io.goodstanding.channel.ChannelAdvisor;
import io.goodstanding.channel.Situation;
import io.goodstanding.channel.SupportClock;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Standings;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.ticket.EntryKind;
import io.goodstanding.ticket.LetterDraft;
import io.goodstanding.ticket.ReplyKind;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketEntry;
import io.goodstanding.ticket.TicketEvidence;
import io.goodstanding.ticket.TicketLetters;
import io.goodstanding.ticket.TicketList;
import io.goodstanding.ticket.Tickets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads what the page of a case shows. */
@SpringComponent
class TicketSnapshots {

    private final Tickets tickets;
    private final TicketEvidence evidence;
    private final TicketLetters letters;
    private final TicketList list;
    private final Incidents incidents;
    private final Standings standings;
    private final Accounts accounts;
    private final SupportClock supportClock;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Clock clock;

    TicketSnapshots(
            Tickets tickets,
            TicketEvidence evidence,
            TicketLetters letters,
            TicketList list,
            Incidents incidents,
            Standings standings,
            Accounts accounts,
            SupportClock supportClock,
            TeamScope scope,
            CurrentUser user,
            Clock clock) {
        this.tickets = tickets;
        this.evidence = evidence;
        this.letters = letters;
        this.list = list;
        this.incidents = incidents;
        this.standings = standings;
        this.accounts = accounts;
        this.supportClock = supportClock;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param chosen which letter the reader looks at; empty for the next one
     * @throws org.springframework.security.access.AccessDeniedException if it is out of sight
     */
    TicketSnapshot of(long ticketId, Optional<LetterPurpose> chosen) {
        TicketDetails ticket = tickets.require(ticketId);
        RepName rep = scope.require(ticket.accountId());
        Optional<IncidentDetails> incident = incident(ticket);
        List<TicketEntry> thread = tickets.thread(ticketId);
        Optional<LetterDraft> draft = letters.draft(ticketId);
        LetterPurpose purpose =
                chosen.or(() -> draft.map(LetterDraft::purpose)).orElseGet(() -> letters.next(ticketId));
        return new TicketSnapshot(
                ticket,
                rep,
                standings.of(rep.id()).standing().level(),
                incident,
                thread,
                evidence.of(ticketId),
                evidence.needed(ticketId),
                letters.fill(ticketId, purpose),
                draft.filter(kept -> kept.purpose() == purpose),
                advice(ticket, incident, thread),
                supportClock.expected(ticket.channel()),
                list.statistics().stream()
                        .filter(line -> line.channel() == ticket.channel() && line.isEnough())
                        .findFirst(),
                supportClock.addresses(),
                tickets.of(rep.id()).stream()
                        .filter(other -> other.id() != ticketId)
                        .toList(),
                letters.mayApprove(ticketId),
                scope.current().isOwn(rep.id()),
                Texts.of(user.require().zone(), clock.instant()));
    }

    private Advice advice(TicketDetails ticket, Optional<IncidentDetails> incident, List<TicketEntry> thread) {
        Optional<Channel> used = thread.reversed().stream()
                .filter(entry -> entry.ticketId() == ticket.id() && entry.kind() == EntryKind.SENT)
                .flatMap(entry -> entry.channel().stream())
                .findFirst();
        return ChannelAdvisor.advise(new Situation(
                incident.map(IncidentDetails::kind),
                incident.map(IncidentDetails::extent).orElse(Extent.USUAL),
                ticket.signedIn(),
                accounts.profile(ticket.accountId()).plan() != Plan.BASIC,
                ticket.selfService(),
                incident.map(IncidentDetails::startedAt),
                used,
                ticket.sentAt(),
                ticket.lastReply().filter(reply -> reply == ReplyKind.REFUSED).isPresent(),
                clock.instant()));
    }

    private Optional<IncidentDetails> incident(TicketDetails ticket) {
        return ticket.incidentId().isEmpty()
                ? Optional.empty()
                : incidents.of(ticket.accountId()).stream()
                        .filter(incident -> incident.id() == ticket.incidentId().getAsLong())
                        .findFirst();
    }
}
