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
import io.goodstanding.run.RunDesk;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.Runs;
import io.goodstanding.standing.Reassessment;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for a person goes away when the work is recorded, and comes back when it is due again. */
@ApplicationTest
class NeedsTest {

    private static final Instant NOW = MovableClock.START;
    private static final Duration DAY = Duration.ofDays(1);

    private final Board board;
    private final Incidents incidents;
    private final HandEntries numbers;
    private final Runs runs;
    private final Reassessment reassessment;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;
    private final RunDesk desk;

    NeedsTest(
            @Autowired ApplicationContext context,
            @Autowired Board board,
            @Autowired Incidents incidents,
            @Autowired HandEntries numbers,
            @Autowired Runs runs,
            @Autowired Reassessment reassessment,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.board = board;
        this.incidents = incidents;
        this.numbers = numbers;
        this.runs = runs;
        this.reassessment = reassessment;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
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
        logBeforeRuns(IncidentKind.SIGN_IN_LOCKOUT, NOW.minus(DAY));

        assertThat(needs()).singleElement().satisfies(need -> {
            assertThat(need.kind()).isEqualTo(Need.Kind.HELP);
            assertThat(need.due()).isEqualTo(NOW.minus(DAY));
        });
    }

    @Test
    void a_restriction_of_the_account_that_nothing_ends_needs_help() {
        logBeforeRuns(IncidentKind.OTHER, NOW);

        assertThat(kinds()).containsExactly(Need.Kind.HELP);
    }

    @Test
    void a_restriction_is_to_be_looked_at_from_the_end_of_its_usual_time_on() {
        IncidentDetails open = logBeforeRuns(IncidentKind.INVITATIONS_PAUSED, NOW);
        Instant end = open.expectedLift().orElseThrow().to();

        clock.set(end.minusSeconds(1));
        assertThat(kinds()).isEmpty();
        clock.set(end);
        assertThat(kinds()).containsExactly(Need.Kind.CHECK_LIFT);
    }

    @Test
    void who_found_it_still_there_is_asked_again_after_a_day() {
        IncidentDetails open = logBeforeRuns(IncidentKind.INVITATIONS_PAUSED, NOW);
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
        IncidentDetails open = logBeforeRuns(IncidentKind.INVITATIONS_PAUSED, NOW.minus(Duration.ofDays(8)));
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
        logBeforeRuns(IncidentKind.SIGN_IN_LOCKOUT, NOW.minus(DAY));
        IncidentReport older = report(IncidentKind.INVITATIONS_PAUSED, NOW.minus(Duration.ofDays(20)));
        SignedIn.as(
                staff.colleague(), () -> incidents.report(staff.colleagueName().id(), older));
        forgetRuns(staff.colleagueName().id());

        List<Need> all = SignedIn.as(staff.manager(), () -> board.snapshot().needs());

        assertThat(all).extracting(Need::kind).containsExactly(Need.Kind.CHECK_LIFT, Need.Kind.HELP);
    }

    @Test
    void where_a_playbook_leads_out_nobody_needs_help_before_a_step_is_late() {
        RunDetails run = desk.of(log(IncidentKind.SIGN_IN_LOCKOUT, NOW.minus(DAY)));
        Instant due = desk.open(run).dueAt().orElseThrow();
        assertThat(kinds()).isEmpty();

        clock.set(due.minusMillis(1));
        assertThat(kinds()).isEmpty();
        clock.set(due);
        assertThat(needs()).singleElement().satisfies(need -> {
            assertThat(need.kind()).isEqualTo(Need.Kind.STEP_LATE);
            assertThat(need.due()).isEqualTo(due);
            assertThat(need.row().run()).get().satisfies(at -> {
                assertThat(at.runId()).isEqualTo(run.id());
                assertThat(at.number()).isEqualTo(1);
            });
        });

        desk.work(staff.rep(), run, "yes");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void help_is_needed_again_where_the_playbook_ended_and_the_incident_did_not() {
        RunDetails run = desk.of(log(IncidentKind.OTHER, NOW));
        assertThat(kinds()).isEmpty();

        desk.goTo(
                run,
                "decide",
                Map.of("says", "none", "stopped", "other", "verify", "no", "answer", "nothing", "verify-more", "no"));
        desk.work(staff.manager(), run, "watch");
        assertThat(kinds()).as("looked at just now").doesNotContain(Need.Kind.HELP);

        clock.pass(DAY);
        assertThat(kinds()).contains(Need.Kind.HELP);
    }

    @Test
    void a_step_of_the_managers_waits_for_them_before_it_is_late() {
        RunDetails run = SignedIn.as(staff.manager(), () -> runs.startAlone(staff.account(), "third-time-review"));
        assertThat(kinds()).containsExactly(Need.Kind.MANAGER_STEP);

        desk.work(staff.manager(), run, "");
        assertThat(kinds()).as("the rep's turn").isEmpty();
    }

    @Test
    void what_waits_by_itself_asks_nobody() {
        RunDetails run = desk.goTo(desk.of(log(IncidentKind.INVITATIONS_PAUSED, NOW)), "wait-hours", Map.of());
        assertThat(desk.open(run).opensAt()).isPresent();

        assertThat(kinds()).isEmpty();
    }

    /** One that no playbook leads out of. */
    private IncidentDetails logBeforeRuns(IncidentKind kind, Instant startedAt) {
        IncidentDetails incident = log(kind, startedAt);
        forgetRuns(staff.account());
        return incident;
    }

    private void forgetRuns(long accountId) {
        jdbc.sql("DELETE FROM playbook_run WHERE account_id = ?")
                .param(accountId)
                .update();
        reassessment.reassess(List.of(accountId));
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
