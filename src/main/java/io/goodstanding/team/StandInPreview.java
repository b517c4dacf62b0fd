package io.goodstanding.team;

import java.util.List;

/**
 * What naming a stand-in would mean.
 *
 * @param teams what the stand-in would see, if the absent manager goes on looking after these teams
 * @param uncovered for whom the absent manager stands in then: nobody would, as there is no chain
 */
public record StandInPreview(String standIn, Absence days, List<Seen> teams, List<StandIn> uncovered) {

    public StandInPreview {
        teams = List.copyOf(teams);
        uncovered = List.copyOf(uncovered);
    }

    /** A team, and how many reps in it are watched. */
    public record Seen(TeamName team, int reps) {}
}
