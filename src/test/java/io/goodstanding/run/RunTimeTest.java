package io.goodstanding.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.Incidents;
import io.goodstanding.team.Directory;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Reps;
import io.goodstanding.team.Seat;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Time alone moves runs along and makes steps late, whether or not anybody looks. */
@ApplicationTest
class RunTimeTest {

    private static final Instant NOW = MovableClock.START;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Incidents incidents;
    private final RunSweep sweep;
    private final Inbox inbox;
    private final Teams teams;
    private final Reps reps;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;
    private final RunDesk desk;

    RunTimeTest(
            @Autowired ApplicationContext context,
            @Autowired Incidents incidents,
            @Autowired RunSweep sweep,
            @Autowired Inbox inbox,
            @Autowired Teams teams,
            @Autowired Reps reps,
            @Autowired Directory directory,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.sweep = sweep;
        this.inbox = inbox;
        this.teams = teams;
        this.reps = reps;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
    }

    /** Runs of other tests are as due as the own ones; here the own ones are to be counted. */
    @BeforeEach
    void nothing_else_is_due() {
        jdbc.sql("UPDATE playbook_run SET opens_at = NULL, due_at = NULL").update();
    }

    @Test
    void a_wait_is_over_with_the_first_sweep_after_its_time_and_the_rep_is_told_once() {
        RunDetails run = waiting();
        Instant end = desk.open(run).opensAt().orElseThrow();
        int before = told(staff.rep(), "notice.step");

        clock.set(end.minusMillis(1));
        sweep.sweep();
        assertThat(stored(run)).containsEntry("step_key", "wait-hours").containsEntry("step_status", "WAITING_UNTIL");
        assertThat(told(staff.rep(), "notice.step")).isEqualTo(before);

        clock.set(end);
        sweep.sweep();
        sweep.sweep();
        assertThat(stored(run))
                .containsEntry("step_key", "verify")
                .containsEntry("step_status", "CURRENT")
                .containsEntry("opens_at", null);
        assertThat(told(staff.rep(), "notice.step")).isEqualTo(before + 1);
        assertThat(desk.now(run).entries()).as("time leaves no entry").hasSize(4);
    }

    @Test
    void after_days_without_a_sweep_one_is_enough_for_the_end_of_the_wait_and_for_what_is_late_by_then() {
        RunDetails run = waiting();
        Instant end = desk.open(run).opensAt().orElseThrow();
        clock.set(end.plus(DAY.multipliedBy(3)));

        sweep.sweep();

        assertThat(desk.open(run).turnAt()).contains(end);
        assertThat(desk.open(run).dueAt()).contains(end.plus(DAY));
        assertThat(told(staff.rep(), "notice.step.late")).isEqualTo(1);
        assertThat(told(staff.manager(), "notice.step.late")).isEqualTo(1);
    }

    @Test
    void a_late_step_is_told_to_the_rep_and_the_managers_once_and_waits_for_nobody_when_it_is_done() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);

        clock.pass(HOUR.multipliedBy(2).minusMillis(1));
        sweep.sweep();
        assertThat(told(staff.rep(), "notice.step.late")).isZero();
        clock.pass(Duration.ofMillis(1));
        sweep.sweep();
        sweep.sweep();
        clock.pass(DAY);
        sweep.sweep();

        for (SignedInUser reader : List.of(staff.rep(), staff.manager())) {
            assertThat(entries(reader, "notice.step.late")).singleElement().satisfies(entry -> {
                assertThat(entry.isUnread()).isTrue();
                assertThat(entry.path()).isEqualTo("run/" + run.id());
            });
        }
        assertThat(told(staff.colleague(), "notice.step.late")).isZero();
        assertThat(told(staff.otherManager(), "notice.step.late")).isZero();
        assertThat(told(staff.admin(), "notice.step.late")).isZero();

        desk.work(staff.rep(), run, "");
        assertThat(entries(staff.rep(), "notice.step.late")).noneMatch(InboxEntry::isUnread);
        assertThat(entries(staff.manager(), "notice.step.late")).noneMatch(InboxEntry::isUnread);
    }

    @Test
    void the_next_step_can_be_late_again() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        clock.pass(DAY);
        sweep.sweep();
        desk.work(staff.rep(), run, "");
        clock.pass(DAY);
        sweep.sweep();

        assertThat(told(staff.rep(), "notice.step.late")).isEqualTo(2);
        assertThat(entries(staff.rep(), "notice.step.late"))
                .filteredOn(InboxEntry::isUnread)
                .hasSize(1);
    }

    @RepeatedTest(3)
    void two_sweeps_at_once_tell_once() {
        desk.begun(IncidentKind.INVITATIONS_PAUSED);
        RunDetails waiting = desk.goTo(desk.begun(IncidentKind.EMAIL_REQUIRED), "wait-second", Map.of());
        clock.set(desk.open(waiting).opensAt().orElseThrow());

        assertThat(Together.run(sweep::sweep, sweep::sweep)).allMatch(Optional::isEmpty);
        sweep.sweep();

        assertThat(told(staff.rep(), "notice.step.late")).isEqualTo(1);
        assertThat(stored(waiting)).containsEntry("step_key", "verify");
    }

    @Test
    void days_are_the_rep_s_also_where_a_clock_change_lies_between() {
        RepName berta = SignedIn.as(
                staff.admin(), () -> teams.addRep(staff.team().id(), "Berta Berlin", ZoneId.of("Europe/Berlin")));
        clock.set(Instant.parse("2026-10-23T08:00:00Z"));
        IncidentDetails incident = as(
                staff.manager(),
                () -> incidents.report(berta.id(), RunDesk.report(IncidentKind.EMAIL_REQUIRED, clock.instant())));
        RunDetails run = desk.goTo(desk.of(incident), "wait-first", Map.of());
        Instant end = Instant.parse("2026-10-26T09:00:00Z");
        assertThat(desk.open(run).opensAt()).contains(end);

        clock.set(end.minusSeconds(1));
        sweep.sweep();
        assertThat(stored(run)).containsEntry("step_key", "wait-first");
        clock.set(end);
        sweep.sweep();
        assertThat(stored(run)).containsEntry("step_key", "verify");
    }

    @Test
    void a_rep_who_moves_to_another_zone_keeps_the_days_of_the_run() {
        RepName berta = SignedIn.as(
                staff.admin(), () -> teams.addRep(staff.team().id(), "Berta Berlin", ZoneId.of("Europe/Berlin")));
        IncidentDetails incident = as(
                staff.manager(),
                () -> incidents.report(berta.id(), RunDesk.report(IncidentKind.EMAIL_REQUIRED, clock.instant())));
        RunDetails run = desk.of(incident);
        as(staff.manager(), () -> reps.describe(seat(berta), "Berta Tokyo", ZoneId.of("Asia/Tokyo")));

        assertThat(desk.now(run).run().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_clock_that_was_set_back_neither_undoes_what_was_done_nor_stops_the_work() {
        RunDetails run = desk.goTo(waiting(), "verify", Map.of());
        desk.work(staff.rep(), run, "no");
        RunDetails before = desk.now(run);
        Instant seen = clock.instant();
        assertThat(desk.at(run)).isEqualTo("wait-week");

        clock.set(seen.minus(HOUR));
        sweep.sweep();
        assertThat(desk.now(run).entries()).isEqualTo(before.entries());
        assertThat(desk.at(run)).isEqualTo("wait-week");
        assertThat(stored(run)).containsEntry("step_key", "wait-week");

        desk.undo(staff.rep(), run);
        assertThat(desk.at(run)).isEqualTo("verify");
        desk.work(staff.rep(), run, "yes");
        assertThat(desk.now(run).entries().getLast().move().at()).isEqualTo(seen);
        assertThat(desk.at(run)).isEqualTo("harden");
    }

    @Test
    void one_run_that_cannot_be_read_does_not_hold_the_others() {
        RunDetails broken = waiting();
        RunDetails run = desk.goTo(desk.begun(IncidentKind.EMAIL_REQUIRED), "wait-second", Map.of());
        clock.set(desk.open(run).opensAt().orElseThrow());
        zone(broken, "Mars/Olympus");
        try {
            sweep.sweep();
            assertThat(stored(run)).containsEntry("step_key", "verify");
            assertThat(stored(broken)).containsEntry("step_key", "wait-hours");
        } finally {
            zone(broken, "UTC");
        }

        sweep.sweep();
        assertThat(stored(broken)).containsEntry("step_key", "verify");
    }

    @Test
    void the_run_of_somebody_who_left_is_moved_along_once_and_told_to_nobody() {
        RunDetails run = waiting();
        clock.set(desk.open(run).opensAt().orElseThrow());
        as(staff.manager(), () -> reps.leave(seat(staff.repName())));

        sweep.sweep();
        assertThat(stored(run)).containsEntry("step_key", "verify");
        clock.pass(DAY.multipliedBy(2));
        sweep.sweep();

        assertThat(stored(run)).containsEntry("late_told", true);
        assertThat(told(staff.manager(), "notice.step.late")).isZero();
    }

    @Test
    void only_the_node_that_has_the_lock_sweeps() {
        RunDetails run = waiting();
        clock.set(desk.open(run).opensAt().orElseThrow());
        sweep.sweep();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM shedlock WHERE name = 'run-sweep' AND lock_until <= NOW(3)")
                        .query(Integer.class)
                        .single())
                .as("taken, and given back")
                .isEqualTo(1);

        clock.pass(DAY);
        jdbc.sql("UPDATE shedlock SET lock_until = NOW(3) + INTERVAL 5 MINUTE, locked_by = 'another node'"
                        + " WHERE name = 'run-sweep'")
                .update();
        try {
            sweep.sweep();
            assertThat(told(staff.rep(), "notice.step.late")).isZero();
        } finally {
            jdbc.sql("UPDATE shedlock SET lock_until = NOW(3) WHERE name = 'run-sweep'")
                    .update();
        }

        sweep.sweep();
        assertThat(told(staff.rep(), "notice.step.late")).isEqualTo(1);
    }

    private RunDetails waiting() {
        return desk.goTo(desk.begun(IncidentKind.INVITATIONS_PAUSED), "wait-hours", Map.of());
    }

    private void zone(RunDetails run, String zone) {
        jdbc.sql("UPDATE playbook_run SET zone = ? WHERE id = ?")
                .params(zone, run.id())
                .update();
    }

    private Map<String, Object> stored(RunDetails run) {
        return jdbc.sql("SELECT step_key, step_status, opens_at, due_at, late_told FROM playbook_run WHERE id = ?")
                .param(run.id())
                .query()
                .singleRow();
    }

    private Seat seat(RepName rep) {
        return as(staff.admin(), directory::house).seats().stream()
                .filter(seat -> seat.rep().id() == rep.id())
                .findFirst()
                .orElseThrow();
    }

    private int told(SignedInUser reader, String key) {
        return entries(reader, key).size();
    }

    private List<InboxEntry> entries(SignedInUser reader, String key) {
        return as(reader, () -> inbox.page(InboxPart.ALL, OptionalLong.empty())).entries().stream()
                .filter(entry -> entry.sentence().key().equals(key))
                .toList();
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }
}
