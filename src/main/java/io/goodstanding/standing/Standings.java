package io.goodstanding.standing;

import io.goodstanding.team.TeamScope;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the accounts in sight stand, with all that leads there. */
@Service
public class Standings {

    /** The timeline's length in days. */
    public static final int HISTORY_DAYS = 90;

    /** The timeline's first day looks back another two weeks for its own figures. */
    private static final Duration SENDS_BACK = Duration.ofDays(HISTORY_DAYS + 15L);

    private final Assessor assessor;
    private final TeamScope scope;

    Standings(Assessor assessor, TeamScope scope) {
        this.assessor = assessor;
        this.scope = scope;
    }

    /** The account as it stands now, with facts that reach back far enough for {@link StandingHistory}. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Assessment of(long accountId) {
        scope.require(accountId);
        return assessor.assess(accountId, SENDS_BACK);
    }
}
