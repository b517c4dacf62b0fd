package io.goodstanding.sheet.people;

import io.goodstanding.shared.EmailAddress;
import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.team.TeamName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a list is read against.
 *
 * @param people names of those who sign in already, by address; an empty name for somebody out of sight
 * @param teams into which the user may add reps
 * @param admin whether the user may add managers and admins
 * @param otherwise the team of those whose own one is missing or unknown; without it they are left out
 */
public record ListSurroundings(
        Map<String, String> people, List<TeamName> teams, boolean admin, Optional<TeamName> otherwise) {

    public ListSurroundings {
        people = Map.copyOf(people);
        teams = List.copyOf(teams);
    }

    Optional<String> known(EmailAddress email) {
        return Optional.ofNullable(people.get(email.value()));
    }

    Optional<TeamName> team(String name) {
        String plain = SheetTable.plain(name);
        return teams.stream()
                .filter(team -> SheetTable.plain(team.name()).equals(plain))
                .findFirst();
    }
}
