package io.goodstanding.sheet.people;

import io.goodstanding.access.Role;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.team.TeamName;
import java.util.List;

/**
 * Somebody whom a list would add.
 *
 * @param row as a spreadsheet program counts
 * @param teams for a rep the one team; for a manager those to look after; for an admin none
 */
public record Newcomer(int row, EmailAddress email, String name, Role role, List<TeamName> teams) {

    public Newcomer {
        teams = List.copyOf(teams);
    }
}
