package io.goodstanding.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one user may see: a value, so that a query can be cut to it and a row checked against it by the same rule.
 *
 * @param all whether everything is in sight (admins)
 * @param teams the teams whose reps are in sight, by name: all for an admin, the own ones for a manager, and those of
 *     whom the manager stands in for
 * @param ownRepId the rep that the user is, if any; always in sight
 * @param standingIn the teams among them that are in sight only because the user stands in for somebody, by number
 */
public record Scope(boolean all, List<TeamName> teams, OptionalLong ownRepId, Map<Long, StandingIn> standingIn) {

    /** Nobody's account. */
    public static final Scope NOTHING = new Scope(false, List.of(), OptionalLong.empty());

    public Scope {
        teams = List.copyOf(teams);
        standingIn = Map.copyOf(standingIn);
    }

    /** All in the own right. */
    public Scope(boolean all, List<TeamName> teams, OptionalLong ownRepId) {
        this(all, teams, ownRepId, Map.of());
    }

    /** Why a team is in sight that is not the user's own; empty for an own one. */
    public Optional<StandingIn> standingIn(TeamName team) {
        return Optional.ofNullable(standingIn.get(team.id()));
    }

    public boolean sees(RepName rep) {
        return sees(rep.id(), rep.teamId());
    }

    public boolean sees(long repId, long teamId) {
        return all
                || ownRepId.isPresent() && ownRepId.getAsLong() == repId
                || teamIds().contains(teamId);
    }

    public boolean isOwn(long repId) {
        return ownRepId.isPresent() && ownRepId.getAsLong() == repId;
    }

    /** Whether there is a team to look at, not only the own account. */
    public boolean hasTeams() {
        return all || !teams.isEmpty();
    }

    public Collection<Long> teamIds() {
        return teams.stream().map(TeamName::id).toList();
    }

    /**
     * The same rule as a condition on a table that has a rep and a team column. Only numbers of this scope are
     * written into it.
     */
    public String condition(String repColumn, String teamColumn) {
        if (all) {
            return "TRUE";
        }
        String ids = String.join(",", teamIds().stream().map(String::valueOf).toList());
        String inTeams = ids.isEmpty() ? "FALSE" : teamColumn + " IN (" + ids + ")";
        return "(" + inTeams + (ownRepId.isPresent() ? " OR " + repColumn + " = " + ownRepId.getAsLong() : "") + ")";
    }
}
