package io.goodstanding.incident;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about an incident, open or lifted; whoever sees the account sees and says it. */
@Service
public class IncidentComments {

    /** The field of a comment, for refusals. */
    public static final String TEXT = "text";

    private final IncidentSight sight;
    private final CommentRecords comments;
    private final IncidentTrail trail;
    private final CurrentUser user;
    private final Bell bell;
    private final Clock clock;

    IncidentComments(
            IncidentSight sight,
            CommentRecords comments,
            IncidentTrail trail,
            CurrentUser user,
            Bell bell,
            Clock clock) {
        this.sight = sight;
        this.comments = comments;
        this.trail = trail;
        this.user = user;
        this.bell = bell;
        this.clock = clock;
    }

    /** What is said about an incident, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<IncidentComment> of(long incidentId) {
        sight.require(incidentId);
        return comments.of(incidentId);
    }

    /**
     * Says something; who is named with "@" and the full name is told.
     *
     * @throws Refused if nothing is said, or too much
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentComment add(long incidentId, String text) {
        String kept = checked(text);
        IncidentDetails incident = sight.hold(incidentId);
        IncidentComment added = comments.add(incidentId, user.current(), kept, clock.instant());
        trail.added(IncidentAction.COMMENTED, incident, state(added));
        trail.tell(new IncidentCommented(incident.accountId(), incidentId, added.id()));
        return added;
    }

    /**
     * Says an own comment in other words.
     *
     * @param seenText what the comment said when it was looked at
     * @throws CommentChangedMeanwhile if it says something else by now
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public IncidentComment edit(long commentId, String seenText, String text) {
        String kept = checked(text);
        IncidentComment before = require(commentId);
        IncidentDetails incident = sight.hold(before.incidentId());
        if (!isOwn(before)) {
            throw new AccessDeniedException("Only who wrote the comment may change it");
        }
        if (!before.text().equals(seenText)) {
            throw new CommentChangedMeanwhile(before);
        }
        IncidentComment after = comments.edit(commentId, kept, clock.instant());
        trail.replaced(IncidentAction.COMMENT_EDITED, incident, state(before), state(after));
        trail.tell(new IncidentCommented(incident.accountId(), incident.id(), commentId));
        return after;
    }

    /** Takes an own comment back; an admin may take back any. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void remove(long commentId) {
        IncidentComment removed = require(commentId);
        IncidentDetails incident = sight.hold(removed.incidentId());
        if (!isOwn(removed) && user.require().role() != Role.ADMIN) {
            throw new AccessDeniedException("Only who wrote the comment, or an admin, may remove it");
        }
        comments.remove(commentId, clock.instant());
        trail.removed(IncidentAction.COMMENT_REMOVED, incident, state(removed));
        bell.ringAfterCommit(Topic.account(incident.accountId()));
    }

    private static String checked(String text) {
        String kept = TextRule.NOTE.require(TEXT, text);
        if (kept.isEmpty()) {
            throw Refused.at(TEXT, Phrase.of("incident.comment.refused.empty"));
        }
        return kept;
    }

    /** One that is gone is refused like one out of sight. */
    private IncidentComment require(long commentId) {
        return comments.find(commentId)
                .orElseThrow(() -> new AccessDeniedException("This account is not in your sight"));
    }

    private boolean isOwn(IncidentComment comment) {
        return user.require().id() == comment.authorId();
    }

    private static Map<String, String> state(IncidentComment comment) {
        return Map.of(IncidentTrail.COMMENT, String.valueOf(comment.id()), TEXT, comment.text());
    }
}
