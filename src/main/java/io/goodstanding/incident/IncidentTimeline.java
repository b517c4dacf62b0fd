package io.goodstanding.incident;

import io.goodstanding.audit.AuditEntry;
import io.goodstanding.audit.AuditTrailReader;
import io.goodstanding.team.TeamScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to incidents, as the trail tells it; what was said stands in it as it reads now. */
@Service
public class IncidentTimeline {

    /** The newest that are told; an incident of weeks has some dozens. */
    static final int MOST = 200;

    private final IncidentSight sight;
    private final TeamScope scope;
    private final IncidentRepository incidents;
    private final CommentRecords comments;
    private final AuditTrailReader trail;

    IncidentTimeline(
            IncidentSight sight,
            TeamScope scope,
            IncidentRepository incidents,
            CommentRecords comments,
            AuditTrailReader trail) {
        this.sight = sight;
        this.scope = scope;
        this.incidents = incidents;
        this.comments = comments;
        this.trail = trail;
    }

    /** What happened to an incident and to the doubles that were merged into it, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<IncidentHappening> of(long incidentId) {
        IncidentDetails incident = sight.require(incidentId);
        List<Long> ids = Stream.concat(
                        Stream.of(incidentId),
                        incidents.findByMergedInto(incidentId).stream().map(Incident::id))
                .toList();
        Map<Long, String> said = said(comments.of(incidentId));
        return trail.of(IncidentAction.SUBJECT, ids, MOST).stream()
                .filter(entry -> entry.subjectId() == incidentId || !isEndOfDouble(entry))
                .flatMap(entry -> happening(entry, incident.kind(), said).stream())
                .toList();
    }

    /** What happened to all incidents of an account, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<IncidentHappening> ofAccount(long accountId) {
        scope.require(accountId);
        Map<Long, IncidentKind> kinds =
                incidents.findByAccountId(accountId).stream().collect(Collectors.toMap(Incident::id, Incident::kind));
        Map<Long, String> said = said(comments.ofAccount(accountId));
        return trail.ofAccount(accountId, IncidentAction.SUBJECT, MOST).stream()
                .flatMap(
                        entry -> Optional.ofNullable(kinds.get(entry.subjectId()))
                                .flatMap(kind -> happening(entry, kind, said))
                                .stream())
                .toList();
    }

    private static Map<Long, String> said(List<IncidentComment> comments) {
        return comments.stream().collect(Collectors.toMap(IncidentComment::id, IncidentComment::text));
    }

    /** The kept one has an entry of its own for that. */
    private static boolean isEndOfDouble(AuditEntry entry) {
        return entry.action().equals(IncidentAction.MERGED_AWAY.key());
    }

    private static Optional<IncidentHappening> happening(AuditEntry entry, IncidentKind kind, Map<Long, String> said) {
        return IncidentAction.of(entry.action())
                .map(action -> new IncidentHappening(
                        entry.subjectId(),
                        kind,
                        entry.at(),
                        entry.actor(),
                        entry.actingFor(),
                        action,
                        isChange(entry, action) ? entry.changes() : Map.of(),
                        action == IncidentAction.COMMENTED ? comment(entry, said) : Optional.empty(),
                        value(entry, IncidentTrail.FILE)));
    }

    private static Optional<String> comment(AuditEntry entry, Map<Long, String> said) {
        return value(entry, IncidentTrail.COMMENT).flatMap(id -> Optional.ofNullable(said.get(Long.valueOf(id))));
    }

    /** What a comment said before it was edited or removed is told by nobody: its author took it back. */
    private static boolean isChange(AuditEntry entry, IncidentAction action) {
        return action != IncidentAction.COMMENT_EDITED
                && !entry.before().isEmpty()
                && !entry.after().isEmpty();
    }

    private static Optional<String> value(AuditEntry entry, String field) {
        return Stream.of(entry.after(), entry.before())
                .map(state -> Optional.ofNullable(state.get(field)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
