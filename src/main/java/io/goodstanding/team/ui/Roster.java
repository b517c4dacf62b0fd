package io.goodstanding.team.ui;

import io.goodstanding.access.People;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import io.goodstanding.team.Teams.Management;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Who is where: people who sign in and reps who do not, put together for the page. */
record Roster(List<TeamName> teams, List<Person> people, List<RepName> reps, List<Management> managements) {

    /** Whether somebody has used a one-time link to choose a password. */
    enum SignIn {
        DONE,
        NOT_YET,
        NEVER;

        String textKey() {
            return "people.sign-in." + name();
        }
    }

    /**
     * One row of the list of people.
     *
     * @param userId with whom the person signs in; empty for a rep who is watched only
     * @param email empty for a rep who is watched only
     * @param repIn the name of the team in which the own account is watched
     * @param manages names of the teams to look after
     */
    record Row(
            OptionalLong userId,
            String name,
            String email,
            Role role,
            Optional<String> repIn,
            List<String> manages,
            SignIn signIn) {

        Row {
            manages = List.copyOf(manages);
        }

        /** Whether all words are found in the name, the address or a team. */
        boolean matches(String wanted) {
            String everything = String.join(" ", name, email, repIn.orElse(""), String.join(" ", manages))
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(wanted.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                    .allMatch(everything::contains);
        }
    }

    /** A team with the names of those who belong to it. */
    record TeamRow(TeamName team, List<String> managers, List<String> reps) {

        TeamRow {
            managers = List.copyOf(managers);
            reps = List.copyOf(reps);
        }
    }

    Roster {
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        reps = List.copyOf(reps);
        managements = List.copyOf(managements);
    }

    static Roster of(People people, Teams teams) {
        return new Roster(teams.all(), people.all(), teams.allReps(), teams.managements());
    }

    /** Everybody once, by name. */
    List<Row> rows() {
        Map<Long, String> names = teams.stream().collect(Collectors.toMap(TeamName::id, TeamName::name));
        Map<Long, String> teamOfUser = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (RepName rep : reps) {
            String team = names.getOrDefault(rep.teamId(), "");
            if (rep.userId().isPresent()) {
                teamOfUser.put(rep.userId().getAsLong(), team);
            } else {
                rows.add(new Row(
                        OptionalLong.empty(), rep.name(), "", Role.REP, Optional.of(team), List.of(), SignIn.NEVER));
            }
        }
        for (Person person : people) {
            rows.add(new Row(
                    OptionalLong.of(person.id()),
                    person.name(),
                    person.email(),
                    person.role(),
                    Optional.ofNullable(teamOfUser.get(person.id())),
                    managedBy(person.id()),
                    person.hasSignedIn() ? SignIn.DONE : SignIn.NOT_YET));
        }
        rows.sort(Comparator.comparing((Row row) -> row.name().toLowerCase(Locale.ROOT)));
        return rows;
    }

    private List<String> managedBy(long userId) {
        return teams.stream()
                .filter(team -> managements.contains(new Management(userId, team.id())))
                .map(TeamName::name)
                .toList();
    }

    /** Every team, in the order in which teams are listed everywhere. */
    List<TeamRow> teamRows() {
        return teams.stream()
                .map(team -> new TeamRow(
                        team,
                        people.stream()
                                .filter(person -> managements.contains(new Management(person.id(), team.id())))
                                .map(Person::name)
                                .toList(),
                        reps.stream()
                                .filter(rep -> rep.teamId() == team.id())
                                .map(RepName::name)
                                .toList()))
                .toList();
    }
}
