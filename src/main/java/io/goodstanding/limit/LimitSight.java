package io.goodstanding.limit;

import io.goodstanding.limit.LimitScope.OfPlan;
import io.goodstanding.limit.LimitScope.OfRep;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Which scopes the user may see and cap. */
@Component
class LimitSight {

    private final TeamScope scope;
    private final AccountPlans plans;

    LimitSight(TeamScope scope, AccountPlans plans) {
        this.scope = scope;
        this.plans = plans;
    }

    /** Without what was set for teams and reps out of sight; what counts for the own account is in sight. */
    LimitHistory cut(LimitHistory history) {
        Set<Long> reps = scope.reps().stream().map(RepName::id).collect(Collectors.toSet());
        Set<Long> teams = teams();
        return new LimitHistory(
                history.newestFirst().stream()
                        .filter(entry -> switch (entry.scope()) {
                            case Organisation everybody -> true;
                            case OfPlan plan -> true;
                            case OfTeam team -> teams.contains(team.teamId());
                            case OfRep rep -> reps.contains(rep.repId());
                        })
                        .toList(),
                history.revision());
    }

    private Set<Long> teams() {
        Scope seen = scope.current();
        Set<Long> teams = new HashSet<>(seen.teamIds());
        if (seen.ownRepId().isPresent()) {
            scope.visible(seen.ownRepId().getAsLong()).map(RepName::teamId).ifPresent(teams::add);
        }
        return teams;
    }

    /** Managers cap their own teams and the reps in them; nobody caps only themselves. */
    boolean mayCap(LimitScope wanted) {
        return switch (wanted) {
            case OfTeam team -> scope.current().teamIds().contains(team.teamId());
            case OfRep rep ->
                scope.visible(rep.repId())
                        .filter(named -> scope.current().teamIds().contains(named.teamId()))
                        .isPresent();
            case Organisation everybody -> false;
            case OfPlan plan -> false;
        };
    }

    /**
     * A scope and those around it.
     *
     * @throws AccessDeniedException if it is out of sight
     */
    List<LimitScope> around(LimitScope wanted) {
        return switch (wanted) {
            case Organisation everybody -> List.of(everybody);
            case OfPlan plan -> List.of(plan, new Organisation());
            case OfTeam team -> {
                if (!teams().contains(team.teamId())) {
                    throw new AccessDeniedException("This team is not in your sight");
                }
                yield List.of(team, new Organisation());
            }
            case OfRep rep -> {
                RepName named = scope.require(rep.repId());
                yield List.of(
                        rep, new OfTeam(named.teamId()), new OfPlan(plans.planOf(rep.repId())), new Organisation());
            }
        };
    }
}
