package io.goodstanding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.Fact;
import io.goodstanding.playbook.Facts;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepState.Status;
import io.goodstanding.playbook.StepState.WhyNot;
import io.goodstanding.shared.Plan;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every open incident has a run of its kind's playbook, and whatever happens to the incident happens to its run. */
@ApplicationTest
class RunFollowTest {

    private static final Instant NOW = MovableClock.START;
    private static final Duration DAY = Duration.ofDays(1);

    private final ConfigurableApplicationContext context;
    private final Incidents incidents;
    private final Accounts accounts;
    private final HandEntries numbers;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;
    private final RunDesk desk;

    RunFollowTest(
            @Autowired ConfigurableApplicationContext context,
            @Autowired Incidents incidents,
            @Autowired Accounts accounts,
            @Autowired HandEntries numbers,
            @Autowired AuditTrail trail,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.context = context;
        this.incidents = incidents;
        this.accounts = accounts;
        this.numbers = numbers;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void whoever_logs_an_incident_has_the_one_run_of_its_kind_at_once(IncidentKind kind) {
        IncidentDetails incident = desk.log(kind);

        RunDetails run = onlyRun();
        assertThat(run.playbook().kinds()).contains(kind);
        assertThat(run.incidentId()).hasValue(incident.id());
        assertThat(run.run().startedAt()).isEqualTo(NOW);
        assertThat(run.run().zone()).isEqualTo(Staff.ZONE);
        assertThat(run.startedBy()).isEqualTo("Rita Rep");
        assertThat(run.ownerId()).isEmpty();
        assertThat(run.entries()).isEmpty();
        assertThat(run.run().facts())
                .isEqualTo(new Facts(
                        Map.of(
                                Fact.OCCURRENCE, "1",
                                Fact.AGAIN_WITHIN_A_DAY, "no",
                                Fact.PLAN, "BASIC",
                                Fact.TOOL, "UNKNOWN",
                                Fact.EXTENT, "USUAL",
                                Fact.KIND, kind.name(),
                                Fact.DATE_SHOWN, kind.needsDateShown() ? "yes" : "no"),
                        incident.expectedLift().map(ExpectedLift::to)));
        assertThat(trail.of(staff.account()))
                .extracting(AuditTrail.Entry::action)
                .endsWith("incident-logged", "run-started");
        assertThat(trail.last(staff.account()).orElseThrow().after())
                .containsEntry("playbook", run.playbook().key())
                .containsEntry("version", String.valueOf(run.version()));
    }

    @Test
    void the_run_knows_what_is_known_of_the_account_and_the_incident() {
        as(
                staff.rep(),
                () -> accounts.describe(
                        staff.account(),
                        accounts.profile(staff.account()).version(),
                        Plan.SALES_NAVIGATOR,
                        Optional.empty()));
        LocalDate today = LocalDate.ofInstant(NOW, Staff.ZONE);
        as(staff.rep(), () -> {
            numbers.enter(
                    staff.account(),
                    HandEntry.empty(today),
                    new HandEntry(today, Map.of(), Map.of(ReadingKind.PENDING_INVITATIONS, 512)));
            return today;
        });
        lift(desk.log(RunDesk.report(IncidentKind.INVITATIONS_PAUSED, NOW.minus(DAY.multipliedBy(40)))));
        lift(desk.log(RunDesk.report(IncidentKind.INVITATIONS_PAUSED, NOW.minus(Duration.ofHours(24)))));

        RunDetails run = desk.of(desk.log(new IncidentReport(
                IncidentKind.AUTOMATION_SUSPECTED,
                Extent.WARNED,
                NOW,
                Optional.of(today.plusDays(3)),
                "",
                "",
                ToolUse.EXTENSION)));

        assertThat(run.run().facts().values())
                .isEqualTo(Map.of(
                        Fact.OCCURRENCE, "3",
                        Fact.AGAIN_WITHIN_A_DAY, "yes",
                        Fact.PENDING, "512",
                        Fact.PLAN, "SALES_NAVIGATOR",
                        Fact.TOOL, "EXTENSION",
                        Fact.EXTENT, "WARNED",
                        Fact.KIND, "AUTOMATION_SUSPECTED",
                        Fact.DATE_SHOWN, "yes"));
        assertThat(run.run().liftExpected()).contains(Instant.parse("2026-11-22T00:00:00Z"));
    }

    @Test
    void inviting_that_was_paused_more_than_a_day_before_is_not_the_same_day_again() {
        lift(desk.log(
                RunDesk.report(IncidentKind.INVITATIONS_PAUSED, NOW.minus(DAY).minusSeconds(1))));

        assertThat(desk.begun(IncidentKind.INVITATIONS_PAUSED).run().facts().values())
                .containsEntry(Fact.AGAIN_WITHIN_A_DAY, "no")
                .containsEntry(Fact.OCCURRENCE, "2");
    }

    @Test
    void an_incident_that_has_lifted_already_when_it_is_logged_was_open_in_between() {
        IncidentDetails incident = desk.log(RunDesk.report(IncidentKind.NETWORK_FULL, NOW.minus(DAY)));
        RunDetails run = desk.of(incident);
        assertThat(desk.at(run)).isEqualTo("only-this");

        lift(incident);

        Course course = desk.now(run).course(clock);
        assertThat(course.lifted()).isTrue();
        assertThat(desk.at(run)).isEqualTo("next-month");
        assertThat(course.steps())
                .filteredOn(state -> state.step().phase() == Step.Phase.RECOVERY)
                .isNotEmpty()
                .allSatisfy(state -> {
                    assertThat(state.status()).isEqualTo(Status.NOT_NEEDED);
                    assertThat(state.whyNot()).isPresent();
                })
                .anySatisfy(state -> assertThat(state.whyNot()).contains(WhyNot.LIFTED));
        assertThat(kinds(run)).containsExactly(Move.Kind.LIFTED);
        assertThat(stored(run, "step_key")).isEqualTo("next-month");
    }

    @Test
    void a_lift_ends_the_run_where_nothing_is_to_be_done_after_it() {
        IncidentDetails incident = desk.log(IncidentKind.OTHER);

        lift(incident);

        RunDetails run = desk.of(incident);
        assertThat(run.course(clock).closedAt()).contains(NOW);
        assertThat(stored(run, "closed_at")).isNotNull();
        assertThat(stored(run, "open_key")).isNull();
        assertThat(stored(run, "step_key")).isNull();
    }

    @Test
    void a_lift_that_was_not_one_brings_the_run_back_to_where_it_stood() {
        IncidentDetails incident = desk.log(IncidentKind.INVITATIONS_PAUSED);
        RunDetails run = desk.of(incident);
        desk.work(staff.rep(), run, "");
        assertThat(desk.at(run)).isEqualTo("wording");

        IncidentDetails lifted = lift(incident);
        assertThat(desk.at(run)).isEqualTo("harden");
        clock.pass(Duration.ofHours(1));
        as(staff.rep(), () -> incidents.reopen(lifted.id(), lifted.version()));

        assertThat(desk.at(run)).isEqualTo("wording");
        assertThat(kinds(run)).containsExactly(Move.Kind.DONE, Move.Kind.LIFTED, Move.Kind.REOPENED);
        assertThat(desk.all(staff.account())).hasSize(1);
    }

    @Test
    void a_run_that_was_over_goes_on_when_its_incident_reopens() {
        IncidentDetails incident = desk.log(IncidentKind.OTHER);
        IncidentDetails lifted = lift(incident);

        as(staff.rep(), () -> incidents.reopen(lifted.id(), lifted.version()));

        assertThat(desk.at(onlyRun())).isEqualTo("sign-in");
        assertThat(stored(onlyRun(), "open_key")).isEqualTo("incident:" + incident.id());
    }

    @Test
    void another_kind_ends_the_run_and_starts_its_own() {
        IncidentDetails incident = desk.log(IncidentKind.OTHER);
        RunDetails first = desk.of(incident);

        correct(incident, RunDesk.report(IncidentKind.EMAIL_REQUIRED, NOW));

        assertThat(desk.all(staff.account())).hasSize(2);
        assertThat(desk.now(first).course(clock).isClosed()).isTrue();
        assertThat(kinds(first)).containsExactly(Move.Kind.ENDED);
        RunDetails second = desk.of(incident);
        assertThat(second.playbook().key()).isEqualTo("email-required");
        assertThat(second.run().facts().values()).containsEntry(Fact.KIND, "EMAIL_REQUIRED");
    }

    @Test
    void a_kind_of_the_same_playbook_starts_it_anew_because_its_steps_differ() {
        IncidentDetails incident = desk.log(IncidentKind.NOTE_QUOTA);

        correct(incident, RunDesk.report(IncidentKind.COMMERCIAL_USE, NOW));

        List<RunDetails> all = desk.all(staff.account());
        assertThat(all).hasSize(2).extracting(run -> run.playbook().key()).containsOnly("notices");
        assertThat(all.getFirst().course(clock).isClosed()).isTrue();
        assertThat(all.getLast().run().facts().values()).containsEntry(Fact.KIND, "COMMERCIAL_USE");
    }

    @Test
    void a_kind_that_comes_back_has_a_run_again() {
        IncidentDetails incident = desk.log(IncidentKind.OTHER);
        IncidentDetails corrected = correct(incident, RunDesk.report(IncidentKind.EMAIL_REQUIRED, NOW));

        correct(corrected, RunDesk.report(IncidentKind.OTHER, NOW));

        assertThat(desk.all(staff.account())).hasSize(3);
        assertThat(desk.at(desk.of(incident))).isEqualTo("sign-in");
    }

    @Test
    void a_kind_that_was_corrected_to_and_fro_while_it_was_over_has_a_run_again_when_it_reopens() {
        IncidentDetails lifted = lift(desk.log(IncidentKind.INVITATIONS_PAUSED));
        IncidentDetails other = correct(lifted, RunDesk.report(IncidentKind.EMAIL_REQUIRED, NOW));
        IncidentDetails back = correct(other, RunDesk.report(IncidentKind.INVITATIONS_PAUSED, NOW));

        as(staff.rep(), () -> incidents.reopen(back.id(), back.version()));

        assertThat(desk.at(desk.of(back))).isEqualTo("stop");
    }

    @Test
    void a_date_that_was_corrected_moves_the_end_of_the_wait() {
        IncidentDetails incident = desk.log(IncidentKind.RESTRICTED_UNTIL);
        RunDetails run = desk.of(incident);
        LocalDate later = LocalDate.ofInstant(NOW, Staff.ZONE).plusDays(50);

        correct(
                incident,
                new IncidentReport(
                        IncidentKind.RESTRICTED_UNTIL, Extent.USUAL, NOW, Optional.of(later), "", "", ToolUse.UNKNOWN));

        assertThat(onlyRun().run().liftExpected())
                .contains(later.plusDays(1).atStartOfDay(Staff.ZONE).toInstant());
        assertThat(kinds(run)).containsExactly(Move.Kind.LIFT_EXPECTED);
    }

    @Test
    void what_was_corrected_without_any_meaning_for_the_run_leaves_it_as_it_is() {
        IncidentDetails incident = desk.log(IncidentKind.RESTRICTED_UNTIL);
        IncidentReport report = RunDesk.report(IncidentKind.RESTRICTED_UNTIL, NOW);

        correct(
                incident,
                new IncidentReport(
                        report.kind(),
                        report.extent(),
                        report.startedAt(),
                        report.shownUntil(),
                        "Other words",
                        "A note",
                        ToolUse.SERVICE));

        assertThat(onlyRun().entries()).isEmpty();
    }

    @Test
    void of_two_that_were_the_same_the_double_loses_its_run_and_the_kept_one_keeps_its_own() {
        IncidentDetails twin = lift(desk.log(RunDesk.report(IncidentKind.EMAIL_REQUIRED, NOW.minus(DAY))));
        RunDetails ofTwin = desk.of(twin);
        assertThat(desk.at(ofTwin)).isNotEmpty();
        IncidentDetails kept = desk.log(RunDesk.report(IncidentKind.EMAIL_REQUIRED, NOW));
        RunDetails ofKept = desk.of(kept);
        desk.work(staff.rep(), ofKept, "everybody");

        as(staff.rep(), () -> incidents.merge(kept.id(), kept.version(), twin.id(), twin.version()));

        assertThat(desk.now(ofTwin).course(clock).isClosed()).isTrue();
        assertThat(desk.at(ofKept)).isEqualTo("stop");
        assertThat(desk.now(ofKept).run().liftExpected())
                .isEqualTo(desk.now(kept).expectedLift().map(ExpectedLift::to));
        assertThat(kinds(ofKept)).containsExactly(Move.Kind.DONE, Move.Kind.LIFT_EXPECTED);
    }

    @Test
    void a_merge_that_opens_a_lifted_one_brings_its_run_back() {
        IncidentDetails kept = lift(desk.log(RunDesk.report(IncidentKind.OTHER, NOW.minus(DAY))));
        assertThat(desk.at(desk.of(kept))).isEmpty();
        IncidentDetails twin = desk.log(RunDesk.report(IncidentKind.OTHER, NOW));
        RunDetails ofTwin = desk.of(twin);

        as(staff.rep(), () -> incidents.merge(kept.id(), kept.version(), twin.id(), twin.version()));

        assertThat(desk.now(ofTwin).course(clock).isClosed()).isTrue();
        assertThat(desk.at(desk.of(kept))).isEqualTo("sign-in");
    }

    @Test
    void an_incident_of_before_there_were_runs_has_one_as_soon_as_it_is_corrected() {
        IncidentDetails incident = desk.log(IncidentKind.OTHER);
        jdbc.sql("DELETE FROM playbook_run WHERE account_id = ?")
                .param(staff.account())
                .update();

        correct(incident, RunDesk.report(IncidentKind.OTHER, NOW.minusSeconds(60)));

        assertThat(desk.at(onlyRun())).isEqualTo("sign-in");
    }

    @Test
    void what_fails_after_the_run_was_started_leaves_neither_incident_nor_run() {
        int written = trail.of(staff.account()).size();

        failing(() -> assertThatThrownBy(() -> desk.log(IncidentKind.OTHER)).hasMessage("Full"));

        assertThat(as(staff.rep(), () -> incidents.of(staff.account()))).isEmpty();
        assertThat(desk.all(staff.account())).isEmpty();
        assertThat(trail.of(staff.account())).hasSize(written);
    }

    @Test
    void what_fails_after_the_run_was_moved_leaves_the_incident_open_and_the_run_where_it_was() {
        IncidentDetails incident = desk.log(IncidentKind.OTHER);
        int written = trail.of(staff.account()).size();

        failing(() -> assertThatThrownBy(() -> lift(incident)).hasMessage("Full"));

        assertThat(desk.now(incident)).isEqualTo(incident);
        assertThat(desk.at(onlyRun())).isEqualTo("sign-in");
        assertThat(onlyRun().entries()).isEmpty();
        assertThat(trail.of(staff.account())).hasSize(written);
    }

    private void failing(Runnable action) {
        ApplicationListener<PayloadApplicationEvent<RunMoved>> failing = new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<RunMoved> event) {
                throw new IllegalStateException("Full");
            }
        };
        context.addApplicationListener(failing);
        try {
            action.run();
        } finally {
            context.getBean(ApplicationEventMulticaster.class).removeApplicationListener(failing);
        }
    }

    private RunDetails onlyRun() {
        List<RunDetails> all = desk.all(staff.account());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Move.Kind> kinds(RunDetails run) {
        return desk.now(run).entries().stream()
                .map(entry -> entry.move().kind())
                .toList();
    }

    private @Nullable Object stored(RunDetails run, String column) {
        return jdbc.sql("SELECT " + column + " FROM playbook_run WHERE id = ?")
                .param(run.id())
                .query()
                .singleRow()
                .get(column);
    }

    private IncidentDetails lift(IncidentDetails incident) {
        return as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), clock.instant()));
    }

    private IncidentDetails correct(IncidentDetails incident, IncidentReport report) {
        return as(staff.rep(), () -> incidents.correct(incident.id(), incident.version(), report));
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }
}
