package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.People;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Roles, teams to look after and the own account change together, and teams get other managers. */
@ApplicationTest
class PlacesTest {

    private final Places places;
    private final TeamChanges changes;
    private final Teams teams;
    private final Reps reps;
    private final Directory directory;
    private final TeamScope scope;
    private final Staff staff;

    PlacesTest(
            @Autowired Places places,
            @Autowired TeamChanges changes,
            @Autowired Teams teams,
            @Autowired Reps reps,
            @Autowired Directory directory,
            @Autowired TeamScope scope,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.places = places;
        this.changes = changes;
        this.teams = teams;
        this.reps = reps;
        this.directory = directory;
        this.scope = scope;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void a_rep_becomes_a_manager_of_two_teams_and_stays_watched() {
        change(staff.rep(), rep(), manager(both(), OptionalLong.of(staff.team().id())));

        Scope seen = SignedIn.as(staff.rep(), scope::current);
        assertThat(seen.teamIds()).containsExactlyInAnyOrderElementsOf(both());
        assertThat(seen.ownRepId()).hasValue(staff.account());
    }

    @Test
    void who_is_no_manager_any_more_looks_after_no_team_and_does_not_again_with_the_role() {
        change(staff.rep(), rep(), manager(both(), OptionalLong.empty()));
        change(staff.rep(), manager(both(), OptionalLong.empty()), rep());
        change(staff.rep(), rep(), manager(Set.of(), OptionalLong.empty()));

        assertThat(SignedIn.as(staff.rep(), scope::current).teams()).isEmpty();
    }

    @Test
    void an_own_account_that_is_watched_again_is_the_same_one() {
        change(staff.rep(), rep(), manager(both(), OptionalLong.empty()));
        assertThat(SignedIn.as(staff.rep(), scope::current).ownRepId()).isEmpty();

        OptionalLong south = OptionalLong.of(staff.otherTeam().id());
        change(staff.rep(), manager(both(), OptionalLong.empty()), manager(both(), south));
        assertThat(SignedIn.as(staff.rep(), scope::current).ownRepId()).hasValue(staff.account());
        assertThat(SignedIn.as(staff.otherManager(), () -> scope.require(staff.account()))
                        .teamId())
                .isEqualTo(staff.otherTeam().id());
    }

    @Test
    void a_change_of_what_is_not_as_seen_is_refused_and_tells_what_the_other_one_saved() {
        change(staff.rep(), rep(), renamed("Rosa Rep"));

        assertThatThrownBy(() -> change(staff.rep(), rep(), renamed("Rhea Rep")))
                .asInstanceOf(type(PersonEditedMeanwhile.class))
                .satisfies(changed -> assertThat(changed.now()).isEqualTo(renamed("Rosa Rep")));
    }

    @Test
    void a_refused_address_takes_everything_else_back() {
        EmailAddress taken = EmailAddress.parse(staff.admin().email()).orElseThrow();
        assertThatThrownBy(() -> SignedIn.as(
                        staff.admin(), () -> places.change(staff.rep().id(), rep(), renamed("Rosa Rep"), taken)))
                .isInstanceOf(EmailTaken.class);

        assertThat(SignedIn.as(staff.admin(), () -> scope.require(staff.account()))
                        .name())
                .isEqualTo(staff.rep().name());
    }

    @Test
    void the_account_follows_the_name_of_its_person() {
        change(staff.rep(), rep(), renamed("Rosa Rep"));

        assertThat(SignedIn.as(staff.manager(), () -> scope.require(staff.account()))
                        .name())
                .isEqualTo("Rosa Rep");
    }

    @Test
    void a_manager_makes_links_for_reps_of_the_own_teams_and_for_nobody_else() {
        assertThat(SignedIn.as(staff.manager(), () -> places.link(staff.rep().id())))
                .isNotNull();
        for (SignedInUser other : List.of(staff.admin(), staff.otherManager(), staff.manager())) {
            assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> places.link(other.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> SignedIn.as(
                        staff.otherManager(), () -> places.link(staff.rep().id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_stand_in_invites_a_rep_and_resets_nobodys_password(@Autowired StandIns standIns, @Autowired People people) {
        long rep = staff.rep().id();
        LocalDate today = LocalDate.ofInstant(MovableClock.START, Staff.ZONE);
        SignedIn.as(
                staff.manager(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), today, today));
        String path = SignedIn.as(staff.otherManager(), () -> places.link(rep)).path();
        SignedIn.asNobody(() -> people.choosePassword(path.substring("/welcome/".length()), "a passphrase of Rita"));

        assertThatThrownBy(() -> SignedIn.as(staff.otherManager(), () -> places.link(rep)))
                .isInstanceOf(Refused.class)
                .hasMessage("teams.refused.standing-in");
        assertThat(SignedIn.as(staff.manager(), () -> places.link(rep))).isNotNull();
    }

    @Test
    void a_manager_cannot_add_managers_admins_or_reps_of_other_teams() {
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> SignedIn.as(
                            staff.manager(),
                            () -> teams.addPerson(
                                    address("nina"),
                                    "Nina",
                                    role,
                                    Staff.ZONE,
                                    Optional.of(staff.otherTeam()),
                                    List.of(staff.team()))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_manager_cannot_add_a_manager_or_admin_who_is_watched_in_the_own_team() {
        for (Role role : List.of(Role.MANAGER, Role.ADMIN)) {
            assertThatThrownBy(() -> SignedIn.as(
                            staff.manager(),
                            () -> teams.addPerson(
                                    address("nina"), "Nina", role, Staff.ZONE, Optional.of(staff.team()), List.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @RepeatedTest(3)
    void of_two_admins_who_choose_a_teams_managers_at_once_the_second_is_told() {
        long team = staff.team().id();
        TeamSheet seen =
                new TeamSheet(staff.team().name(), Set.of(staff.manager().id()));
        TeamSheet both = new TeamSheet(
                seen.name(), Set.of(staff.manager().id(), staff.otherManager().id()));
        TeamSheet nobody = new TeamSheet(seen.name(), Set.of());

        List<Optional<RuntimeException>> failures = Together.run(
                () -> SignedIn.as(staff.admin(), () -> changes.change(team, seen, both)),
                () -> SignedIn.as(staff.admin(), () -> changes.change(team, seen, nobody)));

        assertThat(failures.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(TeamChangedMeanwhile.class);
    }

    @Test
    void a_team_may_have_several_managers_or_none() {
        TeamSheet now =
                new TeamSheet(staff.team().name(), Set.of(staff.manager().id()));
        TeamSheet two = new TeamSheet(
                now.name(), Set.of(staff.manager().id(), staff.otherManager().id()));
        TeamSheet none = new TeamSheet(now.name() + " II", Set.of());
        long team = staff.team().id();

        SignedIn.as(staff.admin(), () -> changes.change(team, now, two));
        assertThat(SignedIn.as(staff.otherManager(), scope::current).teamIds()).hasSize(2);
        assertThatThrownBy(() -> SignedIn.as(staff.admin(), () -> changes.change(team, now, none)))
                .asInstanceOf(type(TeamChangedMeanwhile.class))
                .satisfies(changed -> assertThat(changed.now()).isEqualTo(two));

        SignedIn.as(staff.admin(), () -> changes.change(team, two, none));
        assertThat(SignedIn.as(staff.manager(), scope::current).teams()).isEmpty();
        assertThat(SignedIn.as(staff.admin(), teams::all)).contains(new TeamName(team, none.name()));
    }

    @Test
    void a_team_does_not_take_another_teams_name_nor_somebody_who_is_no_manager() {
        TeamSheet now =
                new TeamSheet(staff.team().name(), Set.of(staff.manager().id()));
        TeamSheet taken = new TeamSheet(staff.otherTeam().name().toUpperCase(Locale.ROOT), now.managers());
        TeamSheet withRep = new TeamSheet(now.name(), Set.of(staff.rep().id()));
        long team = staff.team().id();

        assertThatThrownBy(() -> SignedIn.as(staff.admin(), () -> changes.change(team, now, taken)))
                .isInstanceOf(TeamNameTaken.class);
        assertThatThrownBy(() -> SignedIn.as(staff.admin(), () -> changes.change(team, now, withRep)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_team_goes_only_when_nobody_is_in_it_not_even_somebody_who_has_left() {
        long other = staff.otherTeam().id();
        SignedIn.as(staff.admin(), () -> reps.leave(seat(staff.otherAccount())));
        assertThatThrownBy(() -> SignedIn.as(staff.admin(), () -> changes.remove(other)))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.phrase().args())
                        .contains(staff.otherRepName().name(), 1));

        SignedIn.as(
                staff.admin(),
                () -> reps.move(seat(staff.otherAccount()), staff.team().id()));
        SignedIn.as(staff.admin(), () -> changes.remove(other));
        assertThat(SignedIn.as(staff.admin(), teams::all)).doesNotContain(staff.otherTeam());
        assertThat(SignedIn.as(staff.otherManager(), scope::current).teams()).isEmpty();
    }

    @Test
    void a_managers_house_holds_the_own_teams_only() {
        House own = SignedIn.as(staff.manager(), directory::house);

        assertThat(own.teams()).containsExactly(staff.team());
        assertThat(own.seats())
                .allMatch(seat -> seat.rep().teamId() == staff.team().id());
        assertThat(own.people())
                .extracting(person -> person.id())
                .containsExactlyInAnyOrder(
                        staff.manager().id(),
                        staff.rep().id(),
                        staff.colleague().id());
    }

    private void change(SignedInUser person, PersonSheet seen, PersonSheet wanted) {
        EmailAddress email = EmailAddress.parse(person.email()).orElseThrow();
        SignedIn.as(staff.admin(), () -> places.change(person.id(), seen, wanted, email));
    }

    @Test
    void a_corrected_zone_is_the_persons_and_the_reps() {
        ZoneId oslo = ZoneId.of("Europe/Oslo");
        PersonSheet seen = rep();
        PersonSheet wanted =
                new PersonSheet(seen.name(), seen.email(), oslo, seen.role(), seen.repIn(), seen.manages());
        EmailAddress email = EmailAddress.parse(seen.email()).orElseThrow();

        SignedIn.as(staff.admin(), () -> places.change(staff.rep().id(), seen, wanted, email));

        assertThat(SignedIn.as(staff.admin(), () -> scope.require(staff.account()))
                        .zone())
                .isEqualTo(oslo);
        assertThatThrownBy(() -> SignedIn.as(
                        staff.admin(), () -> places.change(staff.rep().id(), seen, seen, email)))
                .asInstanceOf(type(PersonEditedMeanwhile.class))
                .satisfies(changed -> assertThat(changed.now().zone()).isEqualTo(oslo));
    }

    private PersonSheet rep() {
        return renamed(staff.rep().name());
    }

    private PersonSheet renamed(String name) {
        return new PersonSheet(
                name,
                staff.rep().email(),
                Staff.ZONE,
                Role.REP,
                OptionalLong.of(staff.team().id()),
                Set.of());
    }

    private PersonSheet manager(Set<Long> manages, OptionalLong repIn) {
        return new PersonSheet(staff.rep().name(), staff.rep().email(), Staff.ZONE, Role.MANAGER, repIn, manages);
    }

    private Set<Long> both() {
        return Set.of(staff.team().id(), staff.otherTeam().id());
    }

    private Seat seat(long repId) {
        return SignedIn.as(staff.admin(), directory::house).seats().stream()
                .filter(seat -> seat.rep().id() == repId)
                .findFirst()
                .orElseThrow();
    }

    private static EmailAddress address(String name) {
        return EmailAddress.parse(name + "@example.com").orElseThrow();
    }
}
