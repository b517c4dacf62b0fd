package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who sees whom, and that it is asked anew for every question. */
@ApplicationTest
class TeamScopeTest {

    private final TeamScope scope;
    private final JdbcClient jdbc;
    private final Staff staff;

    TeamScopeTest(
            @Autowired TeamScope scope,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.scope = scope;
        this.jdbc = jdbc;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void everybody_sees_the_reps_in_sight_and_no_others() {
        assertThat(ids(SignedIn.as(staff.rep(), scope::reps))).containsExactly(staff.account());
        assertThat(ids(SignedIn.as(staff.manager(), scope::reps)))
                .containsExactlyInAnyOrder(
                        staff.account(), staff.colleagueName().id());
        assertThat(ids(SignedIn.as(staff.otherManager(), scope::reps))).containsExactly(staff.otherAccount());
        assertThat(ids(SignedIn.as(staff.admin(), scope::reps))).contains(staff.account(), staff.otherAccount());
        assertThat(SignedIn.asNobody(scope::reps)).isEmpty();
    }

    @Test
    void the_condition_for_a_query_and_the_check_of_a_row_are_the_same_rule() {
        for (Scope seen : List.of(
                SignedIn.as(staff.rep(), scope::current),
                SignedIn.as(staff.manager(), scope::current),
                SignedIn.as(staff.otherManager(), scope::current),
                SignedIn.as(staff.admin(), scope::current),
                SignedIn.asNobody(scope::current))) {
            List<Long> byQuery = jdbc.sql("SELECT id FROM rep WHERE " + seen.condition("id", "team_id"))
                    .query(Long.class)
                    .list();
            List<Long> byRow = jdbc
                    .sql("SELECT id, team_id FROM rep")
                    .query((row, n) -> new long[] {row.getLong("id"), row.getLong("team_id")})
                    .list()
                    .stream()
                    .filter(rep -> seen.sees(rep[0], rep[1]))
                    .map(rep -> rep[0])
                    .toList();

            assertThat(byQuery).containsExactlyInAnyOrderElementsOf(byRow);
        }
    }

    @Test
    void a_manager_sees_a_moved_rep_no_longer_and_the_new_one_does_at_once() {
        jdbc.sql("UPDATE rep SET team_id = ? WHERE id = ?")
                .params(staff.otherTeam().id(), staff.account())
                .update();

        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> scope.require(staff.account())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(SignedIn.as(staff.otherManager(), () -> scope.require(staff.account()))
                        .id())
                .isEqualTo(staff.account());
        assertThat(SignedIn.as(staff.rep(), () -> scope.require(staff.account()))
                        .id())
                .isEqualTo(staff.account());
    }

    @Test
    void a_role_that_was_taken_away_opens_nothing_more_though_the_session_still_says_so() {
        jdbc.sql("UPDATE app_user SET role = 'REP' WHERE id IN (?, ?)")
                .params(staff.admin().id(), staff.manager().id())
                .update();

        assertThat(SignedIn.as(staff.admin(), scope::current)).isEqualTo(Scope.NOTHING);
        assertThat(SignedIn.as(staff.manager(), scope::current)).isEqualTo(Scope.NOTHING);
    }

    @Test
    void a_rep_out_of_sight_and_one_that_does_not_exist_are_refused_in_the_same_words() {
        String words = "This account is not in your sight";

        assertThatThrownBy(() -> SignedIn.as(staff.colleague(), () -> scope.require(staff.account())))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(words);
        assertThatThrownBy(() -> SignedIn.as(staff.colleague(), () -> scope.require(Long.MAX_VALUE)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(words);
    }

    private static List<Long> ids(List<RepName> reps) {
        return reps.stream().map(RepName::id).toList();
    }
}
