package io.goodstanding.team;

import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an admin changes of a team. Several people may look after one, and one person after several. */
@Service
public class TeamChanges {

    /** So many are named in a refusal; the rest is counted. */
    private static final int NAMED = 5;

    private final TeamRepository teams;
    private final RepRepository reps;
    private final TeamNames names;
    private final ManagerBook managers;
    private final PersonRecords people;
    private final Audit audit;
    private final Bell bell;

    TeamChanges(
            TeamRepository teams,
            RepRepository reps,
            TeamNames names,
            ManagerBook managers,
            PersonRecords people,
            Audit audit,
            Bell bell) {
        this.teams = teams;
        this.reps = reps;
        this.names = names;
        this.managers = managers;
        this.people = people;
        this.audit = audit;
        this.bell = bell;
    }

    /**
     * Gives a team another name and other managers.
     *
     * @param seen what the admin saw
     * @throws TeamChangedMeanwhile if it is something else by now
     * @throws TeamNameTaken if there is another team of that name
     * @throws Refused if the name cannot be one, or somebody is no manager any more
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public TeamName change(long teamId, TeamSheet seen, TeamSheet wanted) {
        teams.lockAll();
        Team team = get(teamId);
        TeamSheet now = new TeamSheet(team.name(), managers.managersOf(teamId));
        if (!now.equals(seen)) {
            throw new TeamChangedMeanwhile(now);
        }
        requireManagers(wanted.managers());
        managers.staff(teamId, wanted.managers());
        TeamName renamed = names.give(team, wanted.name());
        if (!renamed.name().equals(now.name())) {
            audit.record(
                    "team-renamed",
                    "team",
                    teamId,
                    OptionalLong.empty(),
                    Map.of("name", now.name()),
                    Map.of("name", renamed.name()));
            bell.ringAfterCommit(Topic.TEAMS);
        }
        return renamed;
    }

    /**
     * Removes a team that holds nobody. Who has left counts too: the history of such a rep stays in the team, until the
     * rep is moved.
     *
     * @throws Refused if there are reps, with their names
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public void remove(long teamId) {
        Team team = get(teamId);
        List<String> inTheWay = reps.findByTeamIdInOrderByName(Set.of(teamId)).stream()
                .map(rep -> rep.named().name())
                .toList();
        if (!inTheWay.isEmpty()) {
            String some = inTheWay.stream().limit(NAMED).collect(Collectors.joining(", "));
            throw Refused.because(
                    "teams.refused.not-empty",
                    team.name(),
                    inTheWay.size(),
                    some,
                    Math.max(0, inTheWay.size() - NAMED));
        }
        managers.staff(teamId, Set.of());
        teams.delete(team);
        teams.flush();
        audit.record("team-removed", "team", teamId, OptionalLong.empty(), Map.of("name", team.name()), Map.of());
        bell.ringAfterCommit(Topic.TEAMS);
    }

    private Team get(long teamId) {
        return teams.findById(teamId).orElseThrow(() -> Refused.because("teams.refused.gone"));
    }

    private void requireManagers(Set<Long> userIds) {
        for (long userId : userIds) {
            Person person = people.find(userId).orElseThrow(() -> Refused.because("teams.refused.gone"));
            if (person.role() != Role.MANAGER) {
                throw Refused.because("teams.refused.no-manager", person.name());
            }
        }
    }
}
