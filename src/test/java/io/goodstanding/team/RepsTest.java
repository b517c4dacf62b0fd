package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.goodstanding.access.People;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.board.Board;
import io.goodstanding.board.BoardRow;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Reps move, leave and return with all that was recorded, and the boards follow. */
@ApplicationTest
class RepsTest {

    private final Reps reps;
    private final Teams teams;
    private final TeamChanges changes;
    private final StandIns standIns;
    private final Directory directory;
    private final TeamScope scope;
    private final Board board;
    private final People people;
    private final AuditTrail trail;
    private final Staff staff;

    RepsTest(
            @Autowired Reps reps,
            @Autowired Teams teams,
            @Autowired TeamChanges changes,
            @Autowired StandIns standIns,
            @Autowired Directory directory,
            @Autowired TeamScope scope,
            @Autowired Board board,
            @Autowired People people,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.reps = reps;
        this.teams = teams;
        this.changes = changes;
        this.standIns = standIns;
        this.directory = directory;
        this.scope = scope;
        this.board = board;
        this.people = people;
        this.trail = trail;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void a_moved_rep_is_on_the_new_teams_board_at_once_and_on_the_old_one_no_longer() {
        move(staff.admin(), staff.otherTeam());

        assertThat(boardOf(staff.manager())).extracting(BoardRow::repId).doesNotContain(staff.account());
        assertThat(boardOf(staff.otherManager()))
                .filteredOn(row -> row.repId() == staff.account())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.teamId()).isEqualTo(staff.otherTeam().id()));
        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> scope.require(staff.account())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(SignedIn.as(staff.rep(), scope::current).ownRepId()).hasValue(staff.account());
    }

    @Test
    void the_trail_tells_the_team_before_and_after() {
        move(staff.admin(), staff.otherTeam());

        assertThat(trail.last(staff.account())).hasValueSatisfying(entry -> {
            assertThat(entry.action()).isEqualTo("rep-moved");
            assertThat(entry.actor()).isEqualTo(staff.admin().name());
            assertThat(number(entry.before().get("team")))
                    .isEqualTo(staff.team().id());
            assertThat(number(entry.after().get("team")))
                    .isEqualTo(staff.otherTeam().id());
        });
    }

    @Test
    void a_manager_moves_reps_between_the_own_teams_only() {
        TeamName west = SignedIn.as(staff.admin(), () -> teams.addTeam("West " + UUID.randomUUID()));

        assertThatThrownBy(() -> move(staff.manager(), west)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as(
                staff.admin(),
                () -> changes.change(
                        west.id(),
                        new TeamSheet(west.name(), Set.of()),
                        new TeamSheet(west.name(), Set.of(staff.manager().id()))));
        assertThat(move(staff.manager(), west).teamId()).isEqualTo(west.id());
    }

    @Test
    void a_stand_in_takes_no_rep_over_neither_by_a_move_nor_by_leaving_and_coming_back() {
        long mine = staff.otherTeam().id();
        standIn(staff.otherManager(), staff.manager());
        assertStandsIn(() -> move(staff.otherManager(), staff.otherTeam()));
        assertStandsIn(() -> SignedIn.as(staff.otherManager(), () -> reps.leave(seat())));

        SignedIn.as(staff.manager(), () -> reps.leave(seat()));
        assertStandsIn(() -> SignedIn.as(staff.otherManager(), () -> reps.returnTo(seat(), mine)));
        assertThat(seat().isWatched()).isFalse();
        SignedIn.as(
                staff.otherManager(), () -> reps.returnTo(seat(), staff.team().id()));
        assertThat(boardOf(staff.manager())).extracting(BoardRow::repId).contains(staff.account());
    }

    @Test
    void a_stand_in_does_not_bring_an_own_rep_back_to_the_absent_managers_team() {
        Seat own = seat(staff.otherAccount());
        SignedIn.as(staff.otherManager(), () -> reps.leave(own));
        standIn(staff.otherManager(), staff.manager());

        assertStandsIn(() -> SignedIn.as(
                staff.otherManager(),
                () -> reps.returnTo(seat(staff.otherAccount()), staff.team().id())));
    }

    @Test
    void a_manager_does_nothing_about_another_manager_who_is_watched_in_the_own_team() {
        EmailAddress address = address("second.manager");
        SignedIn.as(
                staff.admin(),
                () -> teams.addPerson(
                        address,
                        "Second Manager",
                        Role.MANAGER,
                        Staff.ZONE,
                        Optional.of(staff.team()),
                        List.of(staff.team())));
        Seat second = seatNamed("Second Manager");

        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> reps.leave(second)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_has_left_is_in_nobodys_sight_and_comes_back_with_all_that_was_recorded() {
        int recorded = trail.of(staff.account()).size();
        SignedIn.as(staff.manager(), () -> reps.leave(seat()));

        for (SignedInUser user : List.of(staff.admin(), staff.manager(), staff.rep())) {
            assertThat(SignedIn.as(user, () -> scope.visible(staff.account()))).isEmpty();
            assertThat(SignedIn.as(user, scope::reps)).extracting(RepName::id).doesNotContain(staff.account());
            assertThat(boardOf(user)).extracting(BoardRow::repId).doesNotContain(staff.account());
        }
        assertThat(seat().isWatched()).isFalse();

        SignedIn.as(staff.manager(), () -> reps.returnTo(seat(), staff.team().id()));

        assertThat(boardOf(staff.manager())).extracting(BoardRow::repId).contains(staff.account());
        assertThat(trail.of(staff.account()))
                .extracting(AuditTrail.Entry::action)
                .endsWith("rep-left", "rep-returned")
                .hasSize(recorded + 2);
    }

    @Test
    void who_leaves_for_good_no_longer_signs_in_also_where_that_was_off_already() {
        SignedIn.as(staff.admin(), () -> reps.leaveWithoutSignIn(seat()));

        assertThat(seat().isWatched()).isFalse();
        assertThat(signsIn()).isFalse();

        SignedIn.as(staff.admin(), () -> reps.returnTo(seat(), staff.team().id()));
        SignedIn.as(staff.admin(), () -> reps.leaveWithoutSignIn(seat()));

        assertThat(seat().isWatched()).isFalse();
    }

    @Test
    void who_has_left_may_return_to_another_team() {
        SignedIn.as(staff.admin(), () -> reps.leave(seat()));
        SignedIn.as(staff.admin(), () -> reps.returnTo(seat(), staff.otherTeam().id()));

        assertThat(boardOf(staff.otherManager())).extracting(BoardRow::repId).contains(staff.account());
    }

    @Test
    void a_change_of_a_rep_who_is_not_as_seen_is_refused_and_tells_what_the_other_one_saved() {
        Seat seen = seat();
        move(staff.admin(), staff.otherTeam());

        assertThatThrownBy(() -> SignedIn.as(staff.admin(), () -> reps.leave(seen)))
                .asInstanceOf(type(RepChangedMeanwhile.class))
                .satisfies(changed -> assertThat(changed.now()).isEqualTo(seat()));
        assertThat(seat().isWatched()).isTrue();
    }

    @Test
    void of_two_who_change_the_same_rep_at_the_same_moment_one_is_told() {
        Seat seen = seat();
        List<Optional<RuntimeException>> failures = Together.run(
                () -> SignedIn.as(
                        staff.admin(), () -> reps.move(seen, staff.otherTeam().id())),
                () -> SignedIn.as(staff.admin(), () -> reps.leave(seen)));

        assertThat(failures.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(RepChangedMeanwhile.class);
    }

    @Test
    void a_watched_rep_gets_a_sign_in_and_sees_the_own_account() {
        RepName wanda =
                SignedIn.as(staff.manager(), () -> teams.addRep(staff.team().id(), "Wanda Watched", Staff.ZONE));
        Seat seen = seat(wanda.id());
        Teams.Invited invited = SignedIn.as(staff.manager(), () -> reps.invite(seen, address("wanda")));

        assertThat(people.invited(invited.link().path().substring("/welcome/".length())))
                .isPresent();
        SignedInUser user = new SignedInUser(
                invited.person().id(), invited.person().email(), "Wanda Watched", Role.REP, Staff.ZONE, false);
        assertThat(SignedIn.as(user, scope::current).ownRepId()).hasValue(wanda.id());
        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> reps.invite(seen, address("twice"))))
                .isInstanceOf(RepChangedMeanwhile.class);
    }

    @Test
    void names_are_cleaned_and_refused_in_the_service_too() {
        RepName wanda =
                SignedIn.as(staff.manager(), () -> teams.addRep(staff.team().id(), " Wan\u200Bda ", Staff.ZONE));
        assertThat(wanda.name()).isEqualTo("Wanda");
        Seat seen = seat(wanda.id());

        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> reps.describe(seen, "\u202E", Staff.ZONE)))
                .isInstanceOf(Refused.class);
        SignedIn.as(staff.manager(), () -> reps.describe(seen, "Wanda \u202EWest", ZoneId.of("Asia/Tokyo")));

        assertThat(boardOf(staff.manager())).extracting(BoardRow::name).contains("Wanda West");
        assertThat(seat(wanda.id()).rep().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    private void standIn(SignedInUser standIn, SignedInUser absent) {
        LocalDate today = LocalDate.ofInstant(MovableClock.START, Staff.ZONE);
        SignedIn.as(absent, () -> standIns.name(absent.id(), standIn.id(), today, today.plusDays(2)));
    }

    private static void assertStandsIn(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(Refused.class).hasMessage("teams.refused.standing-in");
    }

    private RepName move(SignedInUser by, TeamName to) {
        Seat seen = seat();
        return SignedIn.as(by, () -> reps.move(seen, to.id()));
    }

    private Seat seat() {
        return seat(staff.account());
    }

    private Seat seat(long repId) {
        return SignedIn.as(staff.admin(), directory::house).seats().stream()
                .filter(seat -> seat.rep().id() == repId)
                .findFirst()
                .orElseThrow();
    }

    private Seat seatNamed(String name) {
        return SignedIn.as(staff.admin(), directory::house).seats().stream()
                .filter(seat -> seat.rep().name().equals(name)
                        && seat.rep().teamId() == staff.team().id())
                .findFirst()
                .orElseThrow();
    }

    private List<BoardRow> boardOf(SignedInUser user) {
        return SignedIn.as(user, () -> board.snapshot().rows());
    }

    private static long number(@Nullable Object value) {
        return Long.parseLong(Objects.toString(value));
    }

    private static EmailAddress address(String name) {
        return EmailAddress.parse(name + "." + UUID.randomUUID() + "@example.com")
                .orElseThrow();
    }

    private boolean signsIn() {
        return SignedIn.as(staff.admin(), people::all).stream()
                .filter(person -> person.id() == staff.rep().id())
                .findFirst()
                .orElseThrow()
                .active();
    }
}
