package io.goodstanding.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening the board costs the database the same for a small team and a large one. */
@ApplicationTest
class BoardCostTest {

    private static final int MOST_STATEMENTS = 3;

    private final Board board;
    private final Teams teams;
    private final TransactionTemplate transactions;
    private final Staff staff;

    BoardCostTest(
            @Autowired Board board,
            @Autowired Teams teams,
            @Autowired MovableClock clock,
            @Autowired TransactionTemplate transactions,
            @Autowired Staff.Hiring hiring) {
        this.board = board;
        this.teams = teams;
        this.transactions = transactions;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void opening_the_board_costs_three_statements_at_most_with_3_reps_and_with_300() {
        hireUpTo(3);
        List<String> small = opening(3);
        hireUpTo(300);
        List<String> large = opening(300);

        assertThat(small).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(large).isEqualTo(small);
    }

    private void hireUpTo(int reps) {
        int now = seen().rows().size();
        SignedIn.as(
                staff.admin(),
                () -> transactions.executeWithoutResult(status -> {
                    for (int number = now; number < reps; number++) {
                        teams.addRep(staff.team().id(), "Rep " + number, Staff.ZONE);
                    }
                }));
    }

    private List<String> opening(int reps) {
        return CountedStatements.of(() -> assertThat(seen().rows()).hasSize(reps));
    }

    private BoardSnapshot seen() {
        return SignedIn.as(staff.manager(), () -> board.snapshot());
    }
}
