package io.goodstanding.ticket;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.TeamScope;
import io.goodstanding.ticket.CaseChecks.Checked;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that ran before they came here, such as those of a list somebody kept: by the same rules as one that was begun
 * here. What does not fit is an answer and no exception, so that others in the same transaction are kept.
 */
@Service
public class TicketArrivals {

    private final TicketRows rows;
    private final TicketOpening opening;
    private final TicketTrail trail;
    private final Sending sending;
    private final Answering answering;
    private final CaseNumbers numbers;
    private final CaseChecks checks;
    private final TeamScope scope;
    private final Clock clock;

    TicketArrivals(
            TicketRows rows,
            TicketOpening opening,
            TicketTrail trail,
            Sending sending,
            Answering answering,
            CaseNumbers numbers,
            CaseChecks checks,
            TeamScope scope,
            Clock clock) {
        this.rows = rows;
        this.opening = opening;
        this.trail = trail;
        this.sending = sending;
        this.answering = answering;
        this.numbers = numbers;
        this.checks = checks;
        this.scope = scope;
        this.clock = clock;
    }

    /** What would become of a case. Keeps nothing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Arrival look(long accountId, CaseTold told) {
        scope.require(accountId);
        return judged(
                accountId,
                told,
                rows::numbered,
                rows.openOf(accountId),
                checked -> new Arrival.Welcome(checked.state()));
    }

    /** Brings a case in, with its days in the correspondence. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public Arrival bring(long accountId, CaseTold told) {
        scope.require(accountId);
        return judged(
                accountId,
                told,
                rows::holdNumbered,
                rows.holdOpenOf(accountId),
                checked -> new Arrival.Brought(kept(accountId, checked)));
    }

    private Arrival judged(
            long accountId,
            CaseTold told,
            Function<String, Optional<TicketDetails>> byNumber,
            Optional<TicketDetails> open,
            Function<Checked, Arrival> then) {
        Checked checked;
        try {
            checked = checks.check(accountId, told);
        } catch (Refused refused) {
            return new Arrival.LeftOut(refused);
        }
        Optional<TicketDetails> known = checked.number().flatMap(byNumber);
        if (known.isPresent()) {
            return known.get().accountId() == accountId
                    ? new Arrival.Here(known.get())
                    : new Arrival.LeftOut(Refused.at(CaseTold.CASE_NUMBER, numbers.taken(known.get())));
        }
        return open.<Arrival>map(
                        other -> new Arrival.LeftOut(Refused.because("case-told.refused.second", other.name())))
                .orElseGet(() -> then.apply(checked));
    }

    private TicketDetails kept(long accountId, Checked checked) {
        Instant since = checked.sent().orElseGet(clock::instant);
        TicketDetails begun = opening.arrive(accountId, checked.told().channel(), checked.shows(), since);
        TicketDetails sent = checked.sent().map(at -> sent(begun, checked, at)).orElse(begun);
        return checked.note().isEmpty()
                ? sent
                : trail.change(
                        sent,
                        Map.of(),
                        Happening.of(EntryKind.NOTE, clock.instant()).saying(checked.note()));
    }

    private TicketDetails sent(TicketDetails begun, Checked checked, Instant at) {
        TicketDetails sent = sending.byLetter(begun, begun.channel(), at, "", "");
        TicketDetails numbered = checked.number()
                .map(number -> answering.number(sent, number, at))
                .orElse(sent);
        TicketDetails answered = checked.answered()
                .map(then -> answering.reply(numbered, kind(checked), then, ""))
                .orElse(numbered);
        return answered.state() == checked.state()
                ? answered
                : trail.changeQuietly(answered, Map.of("state", checked.state().name()), "told");
    }

    /** While LinkedIn has the next word, its last one was no answer to what is open. */
    private static ReplyKind kind(Checked checked) {
        return checked.state() == TicketState.REPLIED ? ReplyKind.ASKS : ReplyKind.RECEIPT;
    }
}
