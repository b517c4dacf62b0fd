package io.goodstanding.tidyup;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.Withdrawals;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two windows tick the same line at the same moment. */
@ApplicationTest
class TidyUpRaceTest {

    private static final PendingName BO =
            new PendingName("b0".repeat(16), MovableClock.START.minus(Duration.ofDays(80)), "Bo Beispiel");

    @Test
    void one_of_them_ticks_and_the_other_finds_the_line_gone(
            @Autowired TidyUp tidyUp,
            @Autowired PendingNames names,
            @Autowired Withdrawals withdrawals,
            @Autowired AuditTrail trail,
            @Autowired TransactionTemplate transactions,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        clock.set(MovableClock.START);
        Staff staff = hiring.hire();
        long repId = staff.account();
        transactions.executeWithoutResult(status -> names.keep(repId, 1, names.seal(repId, List.of(BO))));
        Queue<Optional<Ticked>> ticked = new ConcurrentLinkedQueue<>();
        Runnable window = () -> SignedIn.as(staff.rep(), () -> {
            ticked.add(tidyUp.withdrawn(repId, BO.invitee()));
        });

        assertThat(Together.run(window, window, window, window)).allMatch(Optional::isEmpty);

        assertThat(ticked).hasSize(4).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(withdrawals.of(repId)).hasSize(1);
        assertThat(trail.of(repId))
                .filteredOn(entry -> entry.action().equals("invitation-withdrawn"))
                .hasSize(1);
    }
}
