package io.goodstanding.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.standing.Level;
import io.goodstanding.team.TeamScope;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fact and the row that follows from it are kept together or not at all; time alone turns rows too. */
@ApplicationTest
class BoardFlowTest {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Staff.ZONE);
    private static final IncidentReport PAUSED = new IncidentReport(
            IncidentKind.INVITATIONS_PAUSED, Extent.USUAL, NOW.minusSeconds(7_200), Optional.empty(), "", "");

    private final Board board;
    private final BoardRows rows;
    private final BoardSweep sweep;
    private final TeamScope scope;
    private final Incidents incidents;
    private final HandEntries numbers;
    private final MovableClock clock;
    private final TransactionTemplate transactions;
    private final Staff staff;

    BoardFlowTest(
            @Autowired Board board,
            @Autowired BoardRows rows,
            @Autowired BoardSweep sweep,
            @Autowired TeamScope scope,
            @Autowired Incidents incidents,
            @Autowired HandEntries numbers,
            @Autowired MovableClock clock,
            @Autowired TransactionTemplate transactions,
            @Autowired Staff.Hiring hiring) {
        this.board = board;
        this.rows = rows;
        this.sweep = sweep;
        this.scope = scope;
        this.incidents = incidents;
        this.numbers = numbers;
        this.clock = clock;
        this.transactions = transactions;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @BeforeEach
    void the_rep_has_entered_the_numbers_of_today() {
        enter(12);
    }

    @Test
    void entered_numbers_are_on_the_board() {
        assertThat(row().level()).isEqualTo(Level.GOOD);
        assertThat(row().week().used()).isEqualTo(12);
        assertThat(row().dataAt()).isPresent();
    }

    @Test
    void a_logged_incident_a_correction_a_lift_and_a_reopening_are_on_the_board() {
        IncidentDetails open = log();
        assertThat(row().level()).isEqualTo(Level.INVITATIONS_RESTRICTED);
        assertThat(row().week().paused()).isTrue();
        assertThat(row().incident())
                .get()
                .extracting(BoardRow.OpenIncident::kind)
                .isEqualTo(PAUSED.kind());

        IncidentDetails corrected = as(() -> incidents.correct(
                open.id(),
                open.version(),
                new IncidentReport(
                        IncidentKind.SIGN_IN_LOCKOUT, Extent.USUAL, PAUSED.startedAt(), Optional.empty(), "", "")));
        assertThat(row().level()).isEqualTo(Level.LOCKED_OUT);

        IncidentDetails back = as(() -> incidents.correct(corrected.id(), corrected.version(), PAUSED));
        IncidentDetails lifted = as(() -> incidents.lift(back.id(), back.version(), NOW));
        assertThat(row().level()).isEqualTo(Level.RECOVERING);
        assertThat(row().week().limit()).isEqualTo(25);
        assertThat(row().incident()).isEmpty();

        as(() -> incidents.reopen(lifted.id(), lifted.version()));
        assertThat(row().level()).isEqualTo(Level.INVITATIONS_RESTRICTED);
    }

    @Test
    void a_transaction_that_is_rolled_back_after_the_row_was_written_leaves_neither_fact_nor_row() {
        BoardRow before = row();

        assertThatThrownBy(() -> transactions.execute(status -> {
                    IncidentDetails logged = log();
                    failWhenTheRowIsWritten();
                    return logged;
                }))
                .hasMessage("The row says INVITATIONS_RESTRICTED");

        assertThat(row()).isEqualTo(before);
        assertThat(as(() -> incidents.of(staff.account()))).isEmpty();
    }

    private void failWhenTheRowIsWritten() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                throw new IllegalStateException("The row says " + row().level());
            }
        });
    }

    @Test
    void a_row_that_time_has_overtaken_is_worked_out_anew_before_it_is_shown() {
        clock.pass(Duration.ofDays(15));

        assertThat(stored().level()).as("before anybody looks").isEqualTo(Level.GOOD);
        assertThat(row().level()).isEqualTo(Level.UNKNOWN);
        assertThat(stored().level()).as("kept for the next one").isEqualTo(Level.UNKNOWN);
    }

    @Test
    void the_sweep_turns_rows_that_nobody_looks_at() {
        clock.pass(Duration.ofDays(15));
        sweep.sweep();

        assertThat(stored().level()).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void a_new_week_begins_by_itself_on_monday_at_midnight_utc() {
        clock.set(Instant.parse("2026-11-22T23:59:59Z"));
        assertThat(row().week().used()).isEqualTo(12);

        clock.set(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(row().week().used()).isZero();
    }

    @Test
    void a_manager_of_another_team_gets_no_row_of_this_one() {
        BoardSnapshot others = SignedIn.as(staff.otherManager(), () -> board.snapshot());

        assertThat(others.rows()).extracting(BoardRow::repId).containsExactly(staff.otherAccount());
    }

    private IncidentDetails log() {
        return as(() -> incidents.report(staff.account(), PAUSED));
    }

    private void enter(int invitations) {
        SignedIn.as(
                staff.rep(),
                () -> numbers.enter(
                        staff.account(),
                        HandEntry.empty(TODAY),
                        new HandEntry(TODAY, Map.of(Metric.INVITATIONS_SENT, invitations), Map.of())));
    }

    /** What the rep sees now. */
    private BoardRow row() {
        return as(() -> board.snapshot().rows().getFirst());
    }

    /** What is in the table. */
    private BoardRow stored() {
        return as(() -> rows.in(scope.current()).getFirst());
    }

    private <T> T as(Supplier<T> action) {
        return SignedIn.as(staff.rep(), action);
    }
}
