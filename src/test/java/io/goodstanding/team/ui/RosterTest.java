package io.goodstanding.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.LinkState;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.team.House;
import io.goodstanding.team.House.Substitution;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Seat;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams.Management;
import io.goodstanding.team.ui.Roster.Lead;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.State;
import io.goodstanding.team.ui.Roster.TeamRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final TeamName NORTH = new TeamName(1, "North");
    private static final TeamName SOUTH = new TeamName(2, "South");
    private static final Person ADMIN = person(10, "ola@example.com", "Ola Berg", Role.ADMIN, true);
    private static final Person MANAGER = person(11, "maya@example.com", "Maya Stein", Role.MANAGER, true);
    private static final Person REP = person(12, "ben@example.com", "Ben Okoro", Role.REP, false);

    private final House house = new House(
            List.of(ADMIN, MANAGER, REP),
            List.of(NORTH, SOUTH),
            List.of(rep(20, SOUTH, 12, "Ben Okoro"), rep(21, NORTH, -1, "anna Sol"), rep(22, SOUTH, 11, "Maya Stein")),
            Set.of(new Management(11, 1), new Management(11, 2)));
    private final Roster roster = new Roster(house, false);

    private static Person person(long id, String email, String name, Role role, boolean hasSignedIn) {
        return new Person(
                id, email, name, role, ZoneId.of("Europe/Oslo"), hasSignedIn, true, LinkState.NONE, Optional.empty());
    }

    private static Seat rep(long id, TeamName team, long userId, String name) {
        OptionalLong user = userId < 0 ? OptionalLong.empty() : OptionalLong.of(userId);
        return new Seat(
                new RepName(id, team.id(), name, ZoneId.of("Europe/Oslo"), user, Instant.EPOCH), Optional.empty());
    }

    @Test
    void everybody_stands_there_once_by_name_whatever_the_case() {
        assertThat(roster.rows())
                .extracting(Row::name)
                .containsExactly("anna Sol", "Ben Okoro", "Maya Stein", "Ola Berg");
    }

    @Test
    void rep_without_sign_in_has_a_team_and_no_user() {
        Row anna = roster.rows().getFirst();
        assertThat(anna.userId()).isEmpty();
        assertThat(anna.repIn()).contains("North");
        assertThat(anna.state()).isEqualTo(State.WATCHED);
    }

    @Test
    void manager_who_is_a_rep_too_has_teams_to_look_after_and_an_own_one() {
        Row maya = roster.rows().get(2);
        assertThat(maya.repIn()).contains("South");
        assertThat(maya.manages()).containsExactly("North", "South");
        assertThat(maya.state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void person_without_a_password_is_invited_while_a_link_works() {
        LinkState out = new LinkState(LinkState.Kind.OUT, Optional.of(Instant.EPOCH));
        Person invited =
                new Person(12, REP.email(), REP.name(), Role.REP, REP.zone(), false, true, out, Optional.empty());

        assertThat(roster.rows().get(1).state()).isEqualTo(State.UNINVITED);
        Row row = new Roster(house.with(invited), false).rows().get(1);
        assertThat(row.state()).isEqualTo(State.INVITED);
        assertThat(row.since()).contains(Instant.EPOCH);
    }

    @Test
    void people_of_the_sample_come_in_without_a_link() {
        Roster sample = new Roster(house, true);

        assertThat(sample.rows().get(1).state()).isEqualTo(State.ACTIVE);
        assertThat(sample.rows().get(1).since()).isEmpty();
    }

    @Test
    void who_has_left_keeps_the_last_team_and_is_named_in_no_team() {
        Roster after = new Roster(
                house.with(house.seatOf(12).orElseThrow().left(Instant.EPOCH)).with(REP.withAccess(false)), false);

        assertThat(after.rows().get(1).state()).isEqualTo(State.LEFT);
        assertThat(after.rows().get(1).repIn()).contains("South");
        assertThat(after.teamRows().get(1).reps()).containsExactly("Maya Stein");
    }

    @Test
    void a_manager_who_may_not_sign_in_looks_after_no_team() {
        Roster after = new Roster(house.with(MANAGER.withAccess(false)), false);

        assertThat(after.rows().get(2).state()).isEqualTo(State.OFF);
        assertThat(after.teamRows().getFirst().managers()).isEmpty();
    }

    @Test
    void teams_name_their_managers_and_reps() {
        Lead maya = new Lead("Maya Stein", Optional.empty());
        assertThat(roster.teamRows())
                .containsExactly(
                        new TeamRow(NORTH, List.of(maya), List.of("anna Sol")),
                        new TeamRow(SOUTH, List.of(maya), List.of("Ben Okoro", "Maya Stein")));
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

    @Test
    void a_team_names_who_stands_in_for_its_manager_now() {
        House standingIn = new House(
                house.people(),
                house.teams(),
                house.seats(),
                house.managements(),
                Set.of(new Substitution(MANAGER.id(), ADMIN.id())));

        assertThat(new Roster(standingIn, false).teamRows().getFirst().managers())
                .containsExactly(new Lead("Maya Stein", Optional.of("Ola Berg")));
    }
}
