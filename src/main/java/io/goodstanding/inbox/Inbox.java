package io.goodstanding.inbox;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person's own notices; nobody reads another's. What was read or put off is the reader's own marking and
 * stays out of the trail; muting changes what somebody will hear of, and is kept in it.
 */
@Service
public class Inbox {

    /** How many entries a page has. */
    public static final int PAGE_SIZE = 20;

    /** Longer nobody may put a notice off. */
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(365);

    private final NoticeRows rows;
    private final ReaderSight sight;
    private final CurrentUser user;
    private final Bell bell;
    private final Audit audit;
    private final Clock clock;

    Inbox(NoticeRows rows, ReaderSight sight, CurrentUser user, Bell bell, Audit audit, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.user = user;
        this.bell = bell;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many wait for the reader. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int unread() {
        return rows.unread(reader(), inSight(), clock.instant());
    }

    /**
     * One page of a part, the newest first.
     *
     * @param before the last entry of the page before; empty for the first page
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public InboxPage page(InboxPart part, OptionalLong before) {
        List<InboxEntry> found = rows.newest(reader(), inSight(), part, before, PAGE_SIZE + 1, clock.instant());
        return new InboxPage(found.stream().limit(PAGE_SIZE).toList(), found.size() > PAGE_SIZE);
    }

    /** The newest that wait, for a glance. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<InboxEntry> newest(int atMost) {
        return rows.newest(reader(), inSight(), InboxPart.UNREAD, OptionalLong.empty(), atMost, clock.instant());
    }

    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void read(long id) {
        mark(id, Optional.of(clock.instant()), Optional.empty());
    }

    /** Lets a notice wait again: one that was read, or put off. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void unreadAgain(long id) {
        mark(id, Optional.empty(), Optional.empty());
    }

    /** Reads everything that waits now. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void readAll() {
        rows.readAll(reader(), inSight(), clock.instant());
        ring();
    }

    /**
     * Puts a notice off: it waits again from then on.
     *
     * @throws Refused for a moment that has passed or lies more than a year ahead
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void snooze(long id, Instant until) {
        Instant now = clock.instant();
        if (!until.isAfter(now)) {
            throw Refused.because("inbox.snooze.past");
        }
        if (until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw Refused.because("inbox.snooze.far");
        }
        mark(id, Optional.empty(), Optional.of(until));
    }

    /** The kinds that the reader does not want to hear of. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<NoticeKind> muted() {
        return rows.muted(reader());
    }

    /** From now on the kind is neither counted nor shown beside the others; it can be read under "Muted". */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void mute(NoticeKind kind) {
        rows.mute(reader(), kind);
        recordMute("notices-muted", kind);
    }

    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void unmute(NoticeKind kind) {
        rows.unmute(reader(), kind);
        recordMute("notices-unmuted", kind);
    }

    private void recordMute(String action, NoticeKind kind) {
        audit.record(action, "person", reader(), OptionalLong.empty(), Map.of(), Map.of("kind", kind.name()));
        ring();
    }

    private void mark(long id, Optional<Instant> readAt, Optional<Instant> snoozedUntil) {
        if (!rows.mark(id, reader(), readAt, snoozedUntil)) {
            throw new AccessDeniedException("This notice is not yours");
        }
        ring();
    }

    private long reader() {
        return user.require().id();
    }

    private String inSight() {
        return sight.condition("n.account_id");
    }

    private void ring() {
        bell.ringAfterCommit(Topic.inbox(reader()));
    }
}
