package io.goodstanding.triage;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.TextRule;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one report that somebody has begun and not saved. Nobody else sees it, it changes nothing, and so no trail tells
 * of it.
 */
@Service
public class Drafts {

    /** Nobody goes on with an older one. */
    static final Duration KEPT = Duration.ofDays(30);

    private final DraftRows rows;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Clock clock;

    Drafts(DraftRows rows, TeamScope scope, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /** The own one; without its account if that is out of sight meanwhile. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Draft.Kept> own() {
        return rows.find(user.require().id(), clock.instant().minus(KEPT)).map(this::inSight);
    }

    private Draft.Kept inSight(Draft.Kept kept) {
        Draft draft = kept.draft();
        boolean hidden = draft.accountId().isPresent()
                && scope.visible(draft.accountId().getAsLong()).isEmpty();
        return hidden
                ? new Draft.Kept(
                        new Draft(
                                OptionalLong.empty(),
                                draft.told(),
                                draft.startedAt(),
                                draft.shownUntil(),
                                draft.toolUse(),
                                draft.note()),
                        kept.begunAt())
                : kept;
    }

    /** Puts it in the place of the one before. A text that no report could keep is left out; the form says so. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void keep(Draft draft) {
        draft.accountId().ifPresent(scope::require);
        rows.keep(
                user.require().id(),
                new Draft(
                        draft.accountId(),
                        draft.told().worded(fitting(draft.told().wording())),
                        draft.startedAt(),
                        draft.shownUntil(),
                        draft.toolUse(),
                        fitting(draft.note())),
                clock.instant());
    }

    private static String fitting(String text) {
        return TextRule.NOTE.refusal(text).isPresent() ? "" : TextRule.clean(text);
    }

    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void forget() {
        rows.remove(user.require().id());
    }
}
