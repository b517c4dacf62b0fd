package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import io.goodstanding.channel.SignedIn;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.Utc;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.shared.MomentRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.team.RepDirectory;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What people do in a case. Each verb says which version of the case the person looked at; if something happened
 * since, it is refused with {@link TicketChangedMeanwhile} and nothing is kept.
 */
@Service
public class TicketWork {

    public static final String AT = "at";
    public static final String TEXT = "text";
    public static final String CASE_NUMBER = "caseNumber";
    public static final String UNTIL = "until";
    public static final String ERROR_TEXT = "errorText";

    /** Whoever puts a follow-up off for longer should close the case instead. */
    static final int MOST_SNOOZED_DAYS = 60;

    private final TicketSight sight;
    private final TicketOpening opening;
    private final TicketTrail trail;
    private final CaseNumbers numbers;
    private final Confirmations confirmations;
    private final Answering answering;
    private final List<ClosingHold> holds;
    private final TeamScope scope;
    private final RepDirectory reps;
    private final Clock clock;

    TicketWork(
            TicketSight sight,
            TicketOpening opening,
            TicketTrail trail,
            CaseNumbers numbers,
            Confirmations confirmations,
            Answering answering,
            List<ClosingHold> holds,
            TeamScope scope,
            RepDirectory reps,
            Clock clock) {
        this.sight = sight;
        this.opening = opening;
        this.trail = trail;
        this.numbers = numbers;
        this.confirmations = confirmations;
        this.answering = answering;
        this.holds = holds;
        this.scope = scope;
        this.reps = reps;
        this.clock = clock;
    }

    /**
     * Begins a case by hand.
     *
     * @throws TicketAlreadyOpen if the account has an open one
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public TicketDetails open(long accountId, OptionalLong incidentId, Channel channel) {
        scope.require(accountId);
        return opening.begin(accountId, incidentId, channel, null);
    }

    /**
     * Another way to LinkedIn, as long as nothing was sent.
     *
     * @throws Refused once it was sent: LinkedIn answers where it was asked
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void choose(long ticketId, int seenVersion, Channel channel) {
        TicketDetails ticket = sight.hold(ticketId, seenVersion);
        if (ticket.state() != TicketState.DRAFT) {
            throw Refused.because("ticket.refused.channel");
        }
        trail.changeQuietly(ticket, Map.of("channel", channel.name()), "channel");
    }

    /** Whether the rep is signed in anywhere, and whether the ways without a case were tried. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void tell(long ticketId, int seenVersion, SignedIn signedIn, boolean selfService) {
        TicketDetails ticket = holdOpen(ticketId, seenVersion);
        trail.changeQuietly(ticket, Map.of("signed_in", signedIn.name(), "self_service", selfService), "situation");
    }

    /** What LinkedIn shows, word for word. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void quote(long ticketId, int seenVersion, String errorText) {
        String kept = TextRule.NOTE.require(ERROR_TEXT, errorText);
        TicketDetails ticket = holdOpen(ticketId, seenVersion);
        confirmations.forget(ticketId, EvidenceItem.ERROR_TEXT);
        trail.changeQuietly(ticket, Map.of("error_text", kept), "error-text");
    }

    /** LinkedIn's answer, with what it says. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void reply(long ticketId, int seenVersion, ReplyKind kind, Instant at, String text) {
        String kept = TicketTexts.LETTER.require(TEXT, text);
        MomentRule.require(AT, at, clock.instant());
        TicketDetails ticket = holdOpen(ticketId, seenVersion);
        Instant sent = ticket.sentAt().orElseThrow(() -> Refused.because("ticket.refused.reply-first"));
        if (at.isBefore(sent)) {
            throw Refused.at(AT, Phrase.of("ticket.refused.reply-before", sent));
        }
        answering.reply(ticket, kind, at, kept);
    }

    /** The number that LinkedIn gave the case; it belongs to one case only. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void number(long ticketId, int seenVersion, String caseNumber) {
        TicketDetails ticket = holdOpen(ticketId, seenVersion);
        answering.number(ticket, numbers.require(ticket, caseNumber), clock.instant());
    }

    /** Something worth knowing in the case. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void note(long ticketId, int seenVersion, String text) {
        String kept = TicketTexts.LETTER.require(TEXT, text);
        if (kept.isEmpty()) {
            throw Refused.at(TEXT, Phrase.of("ticket.refused.empty"));
        }
        trail.change(
                sight.hold(ticketId, seenVersion),
                Map.of(),
                Happening.of(EntryKind.NOTE, clock.instant()).saying(kept));
    }

    /** Nobody is reminded before that day. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void snooze(long ticketId, int seenVersion, LocalDate until) {
        TicketDetails ticket = holdOpen(ticketId, seenVersion);
        ZoneId zone = reps.get(ticket.accountId()).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_SNOOZED_DAYS))) {
            throw Refused.at(
                    UNTIL, Phrase.of("ticket.refused.snooze", today.plusDays(1), today.plusDays(MOST_SNOOZED_DAYS)));
        }
        Instant start = until.atStartOfDay(zone).toInstant();
        trail.change(
                ticket,
                Map.of("snoozed_until", Utc.column(start)),
                Happening.of(EntryKind.SNOOZED, clock.instant()).valued(until.toString()));
    }

    /**
     * Says that a case is over, so that another one can be opened.
     *
     * @throws Refused if it is over already, or something has to be done first; giving it up is always possible
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void close(long ticketId, int seenVersion, Outcome outcome) {
        TicketDetails ticket = holdOpen(ticketId, seenVersion);
        if (!Outcome.CHOSEN.contains(outcome)) {
            throw Refused.because("ticket.refused.outcome");
        }
        if (outcome != Outcome.WITHDRAWN) {
            if (ticket.state() == TicketState.DRAFT) {
                throw Refused.because("ticket.refused.close-draft");
            }
            holds.stream()
                    .flatMap(hold -> hold.against(ticket).stream())
                    .findFirst()
                    .ifPresent(phrase -> {
                        throw new Refused(phrase);
                    });
        }
        opening.end(ticket, outcome);
    }

    /**
     * Goes on with a closed case: it is answered again, never filed a second time.
     *
     * @throws TicketAlreadyOpen if the account has an open one by now
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void reopen(long ticketId, int seenVersion) {
        TicketDetails ticket = sight.hold(ticketId, seenVersion);
        if (ticket.isOpen()) {
            throw Refused.because("ticket.refused.open");
        }
        opening.reopen(ticket);
    }

    private TicketDetails holdOpen(long ticketId, int seenVersion) {
        TicketDetails ticket = sight.hold(ticketId, seenVersion);
        if (!ticket.isOpen()) {
            throw Refused.because("ticket.refused.closed");
        }
        return ticket;
    }
}
