package io.goodstanding.limit;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Reads whose limits the user may see and change. */
@Component
class LimitSight {

    private final TeamScope scope;
    private final AccountPlans plans;
    private final CurrentUser user;

    LimitSight(TeamScope scope, AccountPlans plans, CurrentUser user) {
        this.scope = scope;
        this.plans = plans;
        this.user = user;
    }

    /** At most five statements, for any number of reps. */
    LimitReach reach() {
        Scope seen = scope.current();
        List<RepName> reps = scope.reps();
        OptionalLong ownTeam = reps.stream()
                .filter(rep -> seen.isOwn(rep.id()))
                .mapToLong(RepName::teamId)
                .findFirst();
        return new LimitReach(isAdmin(), seen.teams(), ownTeam, reps, plans.plans());
    }

    private boolean isAdmin() {
        return user.get().filter(signedIn -> signedIn.role() == Role.ADMIN).isPresent();
    }
}
