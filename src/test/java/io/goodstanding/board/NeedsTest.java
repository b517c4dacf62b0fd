package io.goodstanding.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for a person goes away when the work is recorded, and comes back when it is due again. */
@ApplicationTest
class NeedsTest {

    private static final Instant NOW = MovableClock.START;
    private static final Duration DAY = Duration.ofDays(1);

    private final Board board;
    private final Incidents incidents;
    private final HandEntries numbers;
    private final MovableClock clock;
    private final Staff staff;

    NeedsTest(
            @Autowired Board board,
            @Autowired Incidents incidents,
            @Autowired HandEntries numbers,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.board = board;
        this.incidents = incidents;
        this.numbers = numbers;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @BeforeEach
    void the_rep_has_entered_numbers() {
        enter(Map.of());
    }

    @Test
    void nothing_waits_where_all_is_well() {
        assertThat(kinds()).isEmpty();
    }

    @Test
    void who_cannot_sign_in_needs_help_at_once() {
        log(IncidentKind.SIGN_IN_LOCKOUT, NOW.minus(DAY));

        assertThat(needs()).singleElement().satisfies(need -> {
            assertThat(need.kind()).isEqualTo(Need.Kind.HELP);
            assertThat(need.due()).isEqualTo(NOW.minus(DAY));
        });
    }

    @Test
    void a_restriction_of_the_account_that_nothing_ends_needs_help() {
        log(IncidentKind.OTHER, NOW);

        assertThat(kinds()).containsExactly(Need.Kind.HELP);
    }

    @Test
    void a_restriction_is_to_be_looked_at_from_the_end_of_its_usual_time_on() {
        IncidentDetails open = log(IncidentKind.INVITATIONS_PAUSED, NOW);
        Instant end = open.expectedLift().orElseThrow().to();

        clock.set(end.minusSeconds(1));
        assertThat(kinds()).isEmpty();
        clock.set(end);
        assertThat(kinds()).containsExactly(Need.Kind.CHECK_LIFT);
    }

    @Test
    void who_found_it_still_there_is_asked_again_after_a_day() {
        IncidentDetails open = log(IncidentKind.INVITATIONS_PAUSED, NOW);
        Instant looked = open.expectedLift().orElseThrow().to();
        clock.set(looked);
        asRep(() -> incidents.foundStillThere(open.id(), open.version()));

        assertThat(kinds()).isEmpty();
        clock.set(looked.plus(DAY).minusSeconds(1));
        assertThat(kinds()).isEmpty();
        clock.set(looked.plus(DAY));
        assertThat(kinds()).containsExactly(Need.Kind.CHECK_LIFT);
    }

    @Test
    void a_lift_leaves_nothing_to_look_at() {
        IncidentDetails open = log(IncidentKind.INVITATIONS_PAUSED, NOW.minus(Duration.ofDays(8)));
        assertThat(kinds()).containsExactly(Need.Kind.CHECK_LIFT);

        asRep(() -> incidents.lift(open.id(), open.version(), NOW));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void too_many_pending_invitations_are_to_be_tidied_up() {
        clock.pass(DAY);
        enter(Map.of(ReadingKind.PENDING_INVITATIONS, 650));
        assertThat(kinds()).containsExactly(Need.Kind.TIDY_UP);

        clock.pass(DAY);
        enter(Map.of(ReadingKind.PENDING_INVITATIONS, 90));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void numbers_are_to_be_entered_when_the_last_ones_are_two_weeks_old() {
        clock.pass(Duration.ofDays(15));
        assertThat(kinds()).containsExactly(Need.Kind.ENTER_NUMBERS);

        enter(Map.of());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void what_is_due_longest_comes_first() {
        log(IncidentKind.SIGN_IN_LOCKOUT, NOW.minus(DAY));
        IncidentReport older = report(IncidentKind.INVITATIONS_PAUSED, NOW.minus(Duration.ofDays(20)));
        SignedIn.as(
                staff.colleague(), () -> incidents.report(staff.colleagueName().id(), older));

        List<Need> all = SignedIn.as(staff.manager(), () -> board.snapshot().needs());

        assertThat(all).extracting(Need::kind).containsExactly(Need.Kind.CHECK_LIFT, Need.Kind.HELP);
    }

    private IncidentDetails log(IncidentKind kind, Instant startedAt) {
        return SignedIn.as(staff.rep(), () -> incidents.report(staff.account(), report(kind, startedAt)));
    }

    private static IncidentReport report(IncidentKind kind, Instant startedAt) {
        return new IncidentReport(kind, Extent.USUAL, startedAt, Optional.empty(), "", "");
    }

    private void enter(Map<ReadingKind, Integer> readings) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Staff.ZONE);
        asRep(() -> numbers.enter(
                staff.account(),
                HandEntry.empty(today),
                new HandEntry(today, Map.of(Metric.INVITATIONS_SENT, 1), readings)));
    }

    private void asRep(Runnable action) {
        SignedIn.as(staff.rep(), action);
    }

    private List<Need> needs() {
        return SignedIn.as(staff.rep(), () -> board.snapshot().needs());
    }

    private List<Need.Kind> kinds() {
        return needs().stream().map(Need::kind).toList();
    }
}
