package io.goodstanding.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams.Management;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.SignIn;
import io.goodstanding.team.ui.Roster.TeamRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final TeamName NORTH = new TeamName(1, "North");
    private static final TeamName SOUTH = new TeamName(2, "South");
    private static final Person ADMIN = new Person(10, "ola@example.com", "Ola Berg", Role.ADMIN, true);
    private static final Person MANAGER = new Person(11, "maya@example.com", "Maya Stein", Role.MANAGER, true);
    private static final Person REP = new Person(12, "ben@example.com", "Ben Okoro", Role.REP, false);

    private final Roster roster = new Roster(
            List.of(NORTH, SOUTH),
            List.of(ADMIN, MANAGER, REP),
            List.of(rep(20, SOUTH, 12, "Ben Okoro"), rep(21, NORTH, -1, "anna Sol"), rep(22, SOUTH, 11, "Maya Stein")),
            List.of(new Management(11, 1), new Management(11, 2)));

    private static RepName rep(long id, TeamName team, long userId, String name) {
        OptionalLong user = userId < 0 ? OptionalLong.empty() : OptionalLong.of(userId);
        return new RepName(id, team.id(), name, ZoneId.of("Europe/Oslo"), user, Instant.EPOCH);
    }

    @Test
    void everybody_stands_there_once_by_name_whatever_the_case() {
        assertThat(roster.rows())
                .extracting(Row::name)
                .containsExactly("anna Sol", "Ben Okoro", "Maya Stein", "Ola Berg");
    }

    @Test
    void rep_without_sign_in_has_a_team_and_no_user() {
        assertThat(roster.rows().getFirst())
                .isEqualTo(new Row(
                        OptionalLong.empty(), "anna Sol", "", Role.REP, Optional.of("North"), List.of(), SignIn.NEVER));
    }

    @Test
    void manager_who_is_a_rep_too_has_teams_to_look_after_and_an_own_one() {
        assertThat(roster.rows().get(2))
                .isEqualTo(new Row(
                        OptionalLong.of(11),
                        "Maya Stein",
                        "maya@example.com",
                        Role.MANAGER,
                        Optional.of("South"),
                        List.of("North", "South"),
                        SignIn.DONE));
    }

    @Test
    void person_without_a_password_has_not_signed_in_yet() {
        assertThat(roster.rows().get(1).signIn()).isEqualTo(SignIn.NOT_YET);
    }

    @Test
    void teams_name_their_managers_and_reps() {
        assertThat(roster.teamRows())
                .containsExactly(
                        new TeamRow(NORTH, List.of("Maya Stein"), List.of("anna Sol")),
                        new TeamRow(SOUTH, List.of("Maya Stein"), List.of("Ben Okoro", "Maya Stein")));
    }

    @Test
    void people_are_found_by_words_of_name_address_and_team() {
        Row maya = roster.rows().get(2);
        assertThat(maya.matches("")).isTrue();
        assertThat(maya.matches("  stein MAYA ")).isTrue();
        assertThat(maya.matches("maya@example")).isTrue();
        assertThat(maya.matches("north stein")).isTrue();
        assertThat(maya.matches("maya okoro")).isFalse();
    }
}
