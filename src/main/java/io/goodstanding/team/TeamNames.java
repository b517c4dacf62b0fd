package io.goodstanding.team;

import io.goodstanding.database.DuplicateKey;
import io.goodstanding.shared.NameRule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Gives teams their names: clean, and no name twice. */
@Component
class TeamNames {

    private static final String UNIQUE_NAME = "team_name";

    private final TeamRepository teams;

    TeamNames(TeamRepository teams) {
        this.teams = teams;
    }

    /**
     * Names a team and keeps it. Of two who take the same name at the same moment, the database lets one through.
     *
     * @throws TeamNameTaken if there is a team of that name
     * @throws io.goodstanding.shared.Refused if the name cannot be one
     */
    TeamName give(Team team, String wanted) {
        String name = NameRule.TEAM.require(wanted);
        if (!name.equalsIgnoreCase(team.name()) && teams.existsByName(name)) {
            throw new TeamNameTaken(name);
        }
        team.rename(name);
        try {
            return teams.saveAndFlush(team).named();
        } catch (DataIntegrityViolationException e) {
            if (DuplicateKey.isCauseOf(e, UNIQUE_NAME)) {
                throw new TeamNameTaken(name);
            }
            throw e;
        }
    }
}
