package io.goodstanding.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.People;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.board.Board;
import io.goodstanding.board.BoardSnapshot;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.standing.Level;
import io.goodstanding.team.TeamName;
import io.goodstanding.testing.EmptyHouse;
import io.goodstanding.testing.EmptyHouseTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyHouseTest
class SampleCompanyTest {

    private final SampleCompany sample;
    private final SchemaSwitch schema;
    private final People people;
    private final Board board;
    private final MovableClock clock;
    private final EmptyHouse house;

    SampleCompanyTest(
            @Autowired SampleCompany sample,
            @Autowired SchemaSwitch schema,
            @Autowired People people,
            @Autowired Board board,
            @Autowired MovableClock clock,
            @Autowired EmptyHouse house) {
        this.sample = sample;
        this.schema = schema;
        this.people = people;
        this.board = board;
        this.clock = clock;
        this.house = house;
    }

    @BeforeEach
    @AfterEach
    void nobody_is_there() {
        house.leave();
        clock.set(MovableClock.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-18T12:00:00Z", // Wednesday at noon
                "2026-11-22T23:30:00Z", // Sunday night
                "2026-11-23T00:30:00Z", // Monday, half an hour into the week
                "2026-11-21T09:00:00Z", // Saturday
                "2027-01-01T00:05:00Z", // a new year
                "2027-03-28T01:30:00Z", // when Europe's clocks change
            })
    void on_any_day_there_are_14_reps_in_3_teams_and_every_level_of_standing(String now) {
        clock.set(Instant.parse(now));
        explore();

        BoardSnapshot seen = boardOf(Role.ADMIN);

        assertThat(seen.rows()).hasSize(14);
        assertThat(seen.scope().teams()).extracting(TeamName::name).containsExactly("Americas", "APAC", "EMEA");
        assertThat(seen.counts()).containsOnlyKeys(Level.values());
    }

    @Test
    void the_same_people_stand_the_same_whenever_it_is_made_anew() {
        explore();
        BoardSnapshot first = boardOf(Role.ADMIN);
        SignedIn.asNobody(() -> {
            sample.end();
            return true;
        });
        explore();

        assertThat(boardOf(Role.ADMIN).rows()).isEqualTo(first.rows());
    }

    @Test
    void exploring_twice_shows_the_same_company() {
        explore();
        long rows = house.rows();
        explore();

        assertThat(house.rows()).isEqualTo(rows).isPositive();
    }

    @Test
    void it_lives_in_a_schema_of_its_own() {
        explore();
        assertThat(schema.isSample()).isTrue();
        assertThat(ofSample()).hasSize(17).allMatch(SignedInUser::ofSample);

        schema.useMain();
        assertThat(house.rows()).isZero();
        assertThat(ofSample()).isEmpty();
    }

    @Test
    void it_ends_whole() {
        explore();
        SignedIn.asNobody(() -> {
            sample.end();
            return true;
        });

        assertThat(schema.isSample()).isFalse();
        assertThat(schema.sampleExists()).isFalse();
        assertThat(SignedIn.asNobody(people::isEmpty)).isTrue();
    }

    @Test
    void it_goes_on_after_a_restart() {
        explore();
        schema.useMain();

        sample.goOn();

        assertThat(schema.isSample()).isTrue();
        assertThat(boardOf(Role.ADMIN).rows()).hasSize(14);
    }

    @Test
    void a_sample_that_a_crash_left_without_people_is_gone_after_a_restart() {
        schema.migrateSample();

        sample.goOn();

        assertThat(schema.isSample()).isFalse();
        assertThat(schema.sampleExists()).isFalse();
    }

    @Test
    void a_real_team_is_never_hidden_behind_the_sample() {
        schema.migrateSample();
        EmailAddress email = EmailAddress.parse("ada@example.com").orElseThrow();
        SignedIn.asNobody(() -> people.addFirstAdmin(email, "Ada", Staff.ZONE, "correct horse battery"));

        sample.goOn();

        assertThat(schema.isSample()).isFalse();
        assertThatThrownBy(this::explore).isInstanceOf(IllegalStateException.class);
        assertThat(schema.isSample()).isFalse();
    }

    @Test
    void each_of_its_people_sees_what_the_role_may_see() {
        explore();

        assertThat(boardOf(Role.REP).rows()).hasSize(1);
        List<SignedInUser> managers = withRole(Role.MANAGER);
        assertThat(managers).extracting(manager -> board(manager).rows().size()).containsExactlyInAnyOrder(14, (int)
                boardOf(Role.ADMIN).rows().stream()
                        .filter(row -> teamOf(row.teamId()).equals("Americas"))
                        .count());
    }

    private void explore() {
        SignedIn.asNobody(() -> {
            sample.explore();
            return true;
        });
    }

    private List<SignedInUser> ofSample() {
        return SignedIn.asNobody(people::ofSample);
    }

    private String teamOf(long teamId) {
        return boardOf(Role.ADMIN).scope().teams().stream()
                .filter(team -> team.id() == teamId)
                .map(TeamName::name)
                .findFirst()
                .orElseThrow();
    }

    private List<SignedInUser> withRole(Role role) {
        return ofSample().stream().filter(user -> user.role() == role).toList();
    }

    private BoardSnapshot boardOf(Role role) {
        return board(withRole(role).getFirst());
    }

    private BoardSnapshot board(SignedInUser user) {
        return SignedIn.as(user, () -> board.snapshot());
    }
}
