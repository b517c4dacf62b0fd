package io.goodstanding.ticket;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.channel.Channel;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.letter.FilledLetter;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterWriter;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a case: which comes next, what it says, and what was sent. Nothing here sends anything. */
@Service
public class TicketLetters {

    public static final String SUBJECT = "subject";
    public static final String BODY = "body";

    private final TicketSight sight;
    private final TicketEntries entries;
    private final TicketTrail trail;
    private final LetterFields fields;
    private final LetterDrafts drafts;
    private final LetterWriter writer;
    private final Sending sending;
    private final TeamScope scope;
    private final Audit audit;
    private final CurrentUser user;
    private final Clock clock;

    TicketLetters(
            TicketSight sight,
            TicketEntries entries,
            TicketTrail trail,
            LetterFields fields,
            LetterDrafts drafts,
            LetterWriter writer,
            Sending sending,
            TeamScope scope,
            Audit audit,
            CurrentUser user,
            Clock clock) {
        this.sight = sight;
        this.entries = entries;
        this.trail = trail;
        this.fields = fields;
        this.drafts = drafts;
        this.writer = writer;
        this.sending = sending;
        this.scope = scope;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Which letter comes next. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LetterPurpose next(long ticketId) {
        TicketDetails ticket = sight.require(ticketId);
        List<TicketEntry> sent = entries.of(ticketId).stream()
                .filter(entry -> entry.kind() == EntryKind.SENT || entry.kind() == EntryKind.X_SENT)
                .toList();
        boolean xWasLast = !sent.isEmpty() && sent.getLast().kind() == EntryKind.X_SENT;
        return LetterChoice.next(ticket, fields.incident(ticket), xWasLast, clock.instant());
    }

    /** The letter as the template makes it from what was confirmed; e-mails and phones masked. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public FilledLetter fill(long ticketId, LetterPurpose purpose) {
        return writer.fill(purpose, fields.masked(sight.require(ticketId)));
    }

    /**
     * The letter in the clear, as it stands or as somebody has changed it by hand; the trail says that it was opened and
     * what for.
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public LetterText open(long ticketId, LetterPurpose purpose, LetterUse use) {
        TicketDetails ticket = sight.require(ticketId);
        opened(ticket, use, purpose.name());
        return drafts.of(ticketId)
                .filter(draft -> draft.purpose() == purpose)
                .map(draft -> new LetterText(draft.subject(), draft.body()))
                .orElseGet(() -> {
                    FilledLetter letter = writer.fill(purpose, fields.plain(ticket));
                    return new LetterText(letter.subjectText(), letter.bodyText());
                });
    }

    /** A line of the correspondence in the clear; the trail says that it was opened. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public LetterText read(long ticketId, int seq) {
        TicketDetails ticket = sight.require(ticketId);
        opened(ticket, LetterUse.READ, String.valueOf(seq));
        return entries.of(ticketId).stream()
                .filter(entry -> entry.seq() == seq)
                .map(entry -> new LetterText(entry.subject(), entry.body()))
                .findFirst()
                .orElseThrow();
    }

    private void opened(TicketDetails ticket, LetterUse use, String what) {
        audit.record(
                "letter-opened",
                "ticket",
                ticket.id(),
                OptionalLong.of(ticket.accountId()),
                Map.of(),
                Map.of("for", use.name(), "letter", what));
    }

    /** The letter as somebody has begun to change it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<LetterDraft> draft(long ticketId) {
        sight.require(ticketId);
        return drafts.of(ticketId);
    }

    /**
     * Keeps a letter that was changed by hand.
     *
     * @param seenVersion of the draft that was edited, 0 for none
     * @throws LetterChangedMeanwhile if somebody else kept another text since
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void keep(long ticketId, int seenVersion, LetterPurpose purpose, String subject, String body) {
        String about = TicketTexts.SUBJECT.require(SUBJECT, subject);
        String words = sending.require(body);
        holdDraft(ticketId, seenVersion);
        drafts.keep(ticketId, purpose, about, words, clock.instant(), user.current());
        trail.touched(sight.require(ticketId));
    }

    /** Goes back to what the template makes. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void drop(long ticketId, int seenVersion) {
        holdDraft(ticketId, seenVersion);
        drafts.drop(ticketId);
        trail.touched(sight.require(ticketId));
    }

    /** A manager has read the letter and found it right. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void approve(long ticketId, int seenVersion, LetterPurpose purpose) {
        TicketDetails ticket = sight.hold(ticketId, seenVersion);
        if (!mayApprove(ticketId)) {
            throw new AccessDeniedException("Only a manager may do this");
        }
        drafts.markRead(ticketId, user.current());
        trail.change(
                ticket, Map.of(), Happening.of(EntryKind.READ, clock.instant()).valued(purpose.name()));
    }

    /** Whether the account is in sight by more than being the own one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayApprove(long ticketId) {
        RepName rep = scope.require(sight.require(ticketId).accountId());
        Scope seen = scope.current();
        return seen.all() || seen.teamIds().contains(rep.teamId());
    }

    /**
     * Says that a letter left the house; it is kept as it was sent, and the clock starts again.
     *
     * @param channel empty for a message on X, which is part of a case and no way to open one
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void sent(
            long ticketId, int seenVersion, Optional<Channel> channel, Instant at, String subject, String body) {
        String about = TicketTexts.SUBJECT.require(SUBJECT, subject);
        String words = sending.require(body);
        if (words.isEmpty()) {
            throw Refused.at(BODY, Phrase.of("ticket.refused.empty-letter"));
        }
        TicketDetails ticket = sight.hold(ticketId, seenVersion);
        if (channel.isPresent()) {
            sending.byLetter(ticket, channel.get(), at, about, words);
        } else {
            sending.onX(ticket, at, words);
        }
        drafts.drop(ticketId);
    }

    private void holdDraft(long ticketId, int seenVersion) {
        sight.holdAny(ticketId);
        drafts.of(ticketId).filter(kept -> kept.version() != seenVersion).ifPresent(theirs -> {
            throw new LetterChangedMeanwhile(theirs);
        });
    }
}
