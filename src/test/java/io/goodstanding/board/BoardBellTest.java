package io.goodstanding.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.signals.Signal;
import io.goodstanding.account.Accounts;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Plan;
import io.goodstanding.team.Directory;
import io.goodstanding.team.Reps;
import io.goodstanding.team.Seat;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Open boards are told of a change after its commit, and only those that show it. */
@ApplicationTest
class BoardBellTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More than twice the bell's pace: what has not been told by then will not be. */
    private static final Duration QUIET = Duration.ofMillis(600);

    private final Accounts accounts;
    private final Bell bell;
    private final Reps reps;
    private final Directory directory;
    private final TransactionTemplate transactions;
    private final Staff staff;
    private final Signal<Double> team;
    private final Signal<Double> account;
    private final Signal<Double> otherTeam;

    BoardBellTest(
            @Autowired Accounts accounts,
            @Autowired Bell bell,
            @Autowired Reps reps,
            @Autowired Directory directory,
            @Autowired MovableClock clock,
            @Autowired TransactionTemplate transactions,
            @Autowired Staff.Hiring hiring) {
        this.accounts = accounts;
        this.bell = bell;
        this.reps = reps;
        this.directory = directory;
        this.transactions = transactions;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.team = bell.revision(Topic.team(staff.team().id()));
        this.account = bell.revision(Topic.account(staff.account()));
        this.otherTeam = bell.revision(Topic.team(staff.otherTeam().id()));
    }

    @BeforeEach
    void the_hiring_has_been_told() {
        await().atMost(PATIENCE).during(QUIET).until(() -> team.peek() + otherTeam.peek(), sum -> sum > 0);
        quiet();
    }

    /** Until nothing has been told for a while. */
    private void quiet() {
        AtomicInteger last = new AtomicInteger();
        await().atMost(PATIENCE).during(QUIET).until(() -> {
            int now = (int) (team.peek() + account.peek() + otherTeam.peek());
            return last.getAndSet(now) == now;
        });
    }

    @Test
    void a_change_is_told_to_those_who_see_the_account_and_to_nobody_else() {
        double teamBefore = team.peek();
        double accountBefore = account.peek();
        double otherBefore = otherTeam.peek();

        describe(0);

        await().atMost(PATIENCE).until(() -> team.peek() > teamBefore && account.peek() > accountBefore);
        quiet();
        assertThat(otherTeam.peek()).isEqualTo(otherBefore);
    }

    @Test
    void nothing_is_told_before_the_commit() {
        double before = team.peek();

        transactions.executeWithoutResult(status -> {
            describe(0);
            bell.ringAfterCommit(Topic.team(staff.team().id()));
            quiet();
            assertThat(team.peek()).isEqualTo(before);
        });

        await().atMost(PATIENCE).until(() -> team.peek() > before);
    }

    @Test
    void nothing_is_told_of_what_is_rolled_back() {
        double before = team.peek();

        transactions.executeWithoutResult(status -> {
            describe(0);
            bell.ringAfterCommit(Topic.team(staff.team().id()));
            status.setRollbackOnly();
        });

        quiet();
        assertThat(team.peek()).isEqualTo(before);
    }

    @Test
    void a_move_is_told_to_the_old_team_and_the_new_one() {
        double teamBefore = team.peek();
        double otherBefore = otherTeam.peek();
        Seat seat = SignedIn.as(staff.admin(), directory::house)
                .seatOf(staff.rep().id())
                .orElseThrow();

        SignedIn.as(staff.admin(), () -> reps.move(seat, staff.otherTeam().id()));

        await().atMost(PATIENCE).until(() -> team.peek() > teamBefore && otherTeam.peek() > otherBefore);
    }

    @Test
    void somebody_who_leaves_is_told_to_the_team_and_to_the_open_page_of_the_account() {
        double teamBefore = team.peek();
        double accountBefore = account.peek();
        Seat seat = SignedIn.as(staff.admin(), directory::house)
                .seatOf(staff.rep().id())
                .orElseThrow();

        SignedIn.as(staff.manager(), () -> reps.leave(seat));

        await().atMost(PATIENCE).until(() -> team.peek() > teamBefore && account.peek() > accountBefore);
    }

    private void describe(int seenVersion) {
        SignedIn.as(staff.rep(), () -> accounts.describe(staff.account(), seenVersion, Plan.PREMIUM, Optional.empty()));
    }
}
