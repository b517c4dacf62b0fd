package io.goodstanding.notice;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a rep, with one click, for what only the rep can do. One request of a kind waits at a time. */
@Service
public class Asks {

    /** The incident of a request that is about none. */
    private static final long NONE = 0;

    private final AskRows rows;
    private final AskNotices notices;
    private final Incidents incidents;
    private final Circles circles;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    Asks(
            AskRows rows,
            AskNotices notices,
            Incidents incidents,
            Circles circles,
            TeamScope scope,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.incidents = incidents;
        this.circles = circles;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be asked of reps and what they were asked; those out of sight are missing. Three statements. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<Long, AskState> of(Collection<Long> accountIds) {
        Scope seen = scope.current();
        Map<Long, AskState> states = new HashMap<>();
        List<OpenAsk> open = rows.open(accountIds);
        circles.around(accountIds).forEach((id, circle) -> {
            if (seen.sees(id, circle.teamId())) {
                states.put(
                        id,
                        new AskState(
                                circle.name(),
                                circle.repUser().isPresent(),
                                open.stream()
                                        .filter(ask -> ask.accountId() == id)
                                        .toList()));
            }
        });
        return states;
    }

    /**
     * Asks a rep to bring in the own archive.
     *
     * @throws Refused for the own account, for a rep who does not sign in, and within a day of the last request
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMIN')")
    @RetryingTransaction
    public OpenAsk askToImport(long accountId) {
        Circle circle = askable(accountId);
        OpenAsk ask = asked(circle, AskKind.IMPORT, NONE);
        notices.askToImport(ask, circle);
        return ask;
    }

    /**
     * Asks a rep to look whether an incident is over.
     *
     * @throws Refused for the own account, for a rep who does not sign in, within a day of the last request, and when
     *     it is over already
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMIN')")
    @RetryingTransaction
    public OpenAsk askToCheck(long accountId, long incidentId) {
        IncidentDetails incident = incidents.of(accountId).stream()
                .filter(one -> one.id() == incidentId)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("This incident is not in your sight"));
        Circle circle = askable(accountId);
        if (incident.liftedAt().isPresent()) {
            throw Refused.because("ask.refused.over");
        }
        OpenAsk ask = asked(circle, AskKind.CHECK, incidentId);
        notices.askToCheck(ask, circle, incident.kind());
        return ask;
    }

    private Circle askable(long accountId) {
        scope.require(accountId);
        rows.lock(accountId);
        Circle circle = circles.around(accountId).orElseThrow();
        if (scope.current().isOwn(accountId)) {
            throw Refused.because("ask.refused.own");
        }
        if (circle.repUser().isEmpty()) {
            throw Refused.because("ask.refused.no-sign-in", circle.name());
        }
        return circle;
    }

    private OpenAsk asked(Circle circle, AskKind kind, long incidentId) {
        Instant now = clock.instant();
        rows.open(circle.repId(), kind, incidentId)
                .filter(open -> open.isFresh(now))
                .ifPresent(open -> {
                    throw Refused.because("ask.refused.asked", open.askedByName(), open.askedAt(), circle.name());
                });
        OpenAsk ask = rows.ask(circle.repId(), kind, incidentId, user.current(), now);
        audit.record(
                "rep-asked",
                "ask",
                ask.id(),
                OptionalLong.of(circle.repId()),
                Map.of(),
                Map.of("kind", kind.name(), "incident", incidentId));
        return ask;
    }
}
