package io.goodstanding.notice;

import io.goodstanding.inbox.ReaderSight;
import io.goodstanding.team.TeamScope;
import org.springframework.stereotype.Component;

/** Cuts the inbox to the accounts that the reader may see now, by the rule of the team scope. */
@Component
class SightByTeam implements ReaderSight {

    private final TeamScope scope;

    SightByTeam(TeamScope scope) {
        this.scope = scope;
    }

    @Override
    public String condition(String accountColumn) {
        return "EXISTS (SELECT 1 FROM rep r WHERE r.id = " + accountColumn + " AND r.left_at IS NULL AND "
                + scope.current().condition("r.id", "r.team_id") + ")";
    }
}
