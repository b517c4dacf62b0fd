package io.goodstanding.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.People;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.setup.FirstTeam.FirstRep;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.testing.EmptyHouse;
import io.goodstanding.testing.EmptyHouseTest;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@EmptyHouseTest
class SetupTest {

    private final Setup setup;
    private final People people;
    private final TeamScope scope;
    private final EmptyHouse house;

    SetupTest(
            @Autowired Setup setup, @Autowired People people, @Autowired TeamScope scope, @Autowired EmptyHouse house) {
        this.setup = setup;
        this.people = people;
        this.scope = scope;
        this.house = house;
    }

    @BeforeEach
    @AfterEach
    void nobody_is_there() {
        house.leave();
    }

    @Test
    void the_first_team_is_set_up_with_a_link_for_each_rep_who_signs_in() {
        Setup.Done done = setUp(rep("Rita", "rita@example.com"), rep("Carl", "carl@example.com"), watched("Wanda"));

        assertThat(done.admin().role()).isEqualTo(Role.ADMIN);
        assertThat(done.invited())
                .extracting(invited -> invited.person().name())
                .containsExactly("Rita", "Carl");
        assertThat(SignedIn.as(done.admin(), scope::reps))
                .extracting(RepName::name)
                .containsExactly("Carl", "Rita", "Wanda");
        assertThat(SignedIn.as(done.admin(), people::all))
                .extracting(Person::hasSignedIn)
                .containsOnlyOnce(true);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void two_people_with_the_same_address_add_nothing_at_all() {
        assertThatThrownBy(() -> setUp(rep("Rita", "rita@example.com"), rep("Carl", "rita@example.com")))
                .isInstanceOf(EmailTaken.class);

        assertThat(house.rows()).isZero();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        setUp(rep("Rita", "rita@example.com"));
    }

    @Test
    void a_second_set_up_adds_nothing() {
        setUp(rep("Rita", "rita@example.com"));
        long rows = house.rows();

        assertThatThrownBy(() -> setUp(rep("Carl", "carl@example.com"))).isInstanceOf(IllegalStateException.class);
        assertThat(house.rows()).isEqualTo(rows);
    }

    @RepeatedTest(3)
    void of_two_who_set_up_at_once_one_has_a_team() {
        List<Optional<RuntimeException>> failures =
                Together.run(() -> setUp("ada@example.com", "North"), () -> setUp("eve@example.com", "South"));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(IllegalStateException.class));
    }

    private Setup.Done setUp(FirstRep... reps) {
        return setUp("ada@example.com", "North", reps);
    }

    private Setup.Done setUp(String admin, String team, FirstRep... reps) {
        FirstTeam wanted =
                new FirstTeam("Ada", address(admin), "correct horse battery", Staff.ZONE, team, List.of(reps));
        return SignedIn.asNobody(() -> setup.setUp(wanted));
    }

    private static FirstRep rep(String name, String email) {
        return new FirstRep(name, Optional.of(address(email)));
    }

    private static FirstRep watched(String name) {
        return new FirstRep(name, Optional.empty());
    }

    private static EmailAddress address(String email) {
        return EmailAddress.parse(email).orElseThrow();
    }
}
