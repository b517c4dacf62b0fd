package io.goodstanding.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.IncidentChangedMeanwhile;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.StepMoved;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import io.goodstanding.ticket.Tickets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people, or a person and the clock, move the same runs at the same moment. */
@ApplicationTest
class RunRaceTest {

    private static final Map<String, String> TO_TICKET =
            Map.of("verify", "no", "now", "restricted", "says", "none", "stopped", "other");

    private final Incidents incidents;
    private final Runs runs;
    private final RunSteps steps;
    private final RunSketches sketches;
    private final RunSweep sweep;
    private final Tickets tickets;
    private final AuditTrail trail;
    private final MovableClock clock;
    private final Staff staff;
    private final RunDesk desk;

    RunRaceTest(
            @Autowired ApplicationContext context,
            @Autowired Incidents incidents,
            @Autowired Runs runs,
            @Autowired RunSteps steps,
            @Autowired RunSketches sketches,
            @Autowired RunSweep sweep,
            @Autowired Tickets tickets,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.runs = runs;
        this.steps = steps;
        this.sketches = sketches;
        this.sweep = sweep;
        this.tickets = tickets;
        this.trail = trail;
        this.clock = clock;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
    }

    @RepeatedTest(5)
    void of_two_windows_that_do_the_same_step_one_does_it_and_the_other_is_told() {
        RunDetails run = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        Deed deed = desk.deed(run, "");
        int before = desk.now(run).entries().size();

        List<Optional<RuntimeException>> failures =
                Together.run(() -> desk.work(staff.rep(), run, deed), () -> desk.work(staff.manager(), run, deed));

        assertOnly(failures, StepMoved.class);
        assertThat(desk.at(run)).isEqualTo("letter");
        assertThat(desk.now(run).entries()).hasSize(before + 1);
        assertThat(as(staff.rep(), () -> tickets.of(staff.account()))).hasSize(1);
        assertThat(count("ticket-opened")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_who_find_it_lifted_one_lifts_it_once() {
        RunDetails run = desk.goTo(desk.begun(IncidentKind.INVITATIONS_PAUSED), "verify", Map.of());
        Deed deed = desk.deed(run, "yes");

        List<Optional<RuntimeException>> failures =
                Together.run(() -> desk.work(staff.rep(), run, deed), () -> desk.work(staff.manager(), run, deed));

        assertOnly(failures, StepMoved.class);
        assertThat(count("incident-lifted")).isEqualTo(1);
        assertThat(count("run-lifted")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void who_does_a_step_while_another_takes_the_one_before_back_is_first_or_told() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), run, "");
        int seen = desk.now(run).seq();
        Deed next = desk.deed(run, "fast");

        List<Optional<RuntimeException>> failures = Together.run(
                () -> desk.work(staff.rep(), run, next),
                () -> SignedIn.as(staff.manager(), () -> steps.undo(run.id(), seen)));

        assertThat(failures).filteredOn(Optional::isPresent).hasSize(1);
        if (failures.getFirst().isPresent()) {
            assertThat(failures.getFirst()).get().isInstanceOf(StepMoved.class);
            assertThat(desk.at(run)).isEqualTo("stop");
        } else {
            assertThat(failures.getLast())
                    .get()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("run.refused.undo-moved");
            assertThat(desk.at(run)).isEqualTo("count-pending");
        }
    }

    @RepeatedTest(5)
    void of_two_who_take_the_same_back_it_is_taken_back_once() {
        RunDetails run = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), run, "");
        int seen = desk.now(run).seq();

        List<Optional<RuntimeException>> failures = Together.run(
                () -> SignedIn.as(staff.rep(), () -> steps.undo(run.id(), seen)),
                () -> SignedIn.as(staff.manager(), () -> steps.undo(run.id(), seen)));

        assertOnly(failures, Refused.class);
        assertThat(desk.at(run)).isEqualTo("ticket");
        assertThat(count("ticket-closed")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_runs_that_begin_a_case_at_once_both_go_on_with_the_same() {
        RunDetails first = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        RunDetails second = toTicket(IncidentKind.OTHER);
        Deed one = desk.deed(first, "");
        Deed other = desk.deed(second, "");

        List<Optional<RuntimeException>> failures =
                Together.run(() -> desk.work(staff.rep(), first, one), () -> desk.work(staff.manager(), second, other));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(as(staff.rep(), () -> tickets.of(staff.account()))).hasSize(1);
        assertThat(count("ticket-opened")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_runs_that_start_hardening_at_once_it_is_started_once() {
        RunDetails first = toHarden(IncidentKind.INVITATIONS_PAUSED);
        RunDetails second = toHarden(IncidentKind.EMAIL_REQUIRED);
        Deed one = desk.deed(first, "");
        Deed other = desk.deed(second, "");

        List<Optional<RuntimeException>> failures =
                Together.run(() -> desk.work(staff.rep(), first, one), () -> desk.work(staff.manager(), second, other));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(desk.at(first)).isEmpty();
        assertThat(desk.at(second)).isEmpty();
        assertThat(ofPlaybook("harden-and-ramp")).hasSize(1);
    }

    @RepeatedTest(5)
    void a_lift_by_hand_and_one_by_the_step_at_once_leave_one_lift_and_a_run_that_knows_of_it() {
        RunDetails run = desk.goTo(desk.begun(IncidentKind.INVITATIONS_PAUSED), "verify", Map.of());
        IncidentDetails incident =
                SignedIn.as(staff.rep(), () -> incidents.of(staff.account())).getFirst();
        Deed deed = desk.deed(run, "yes");

        List<Optional<RuntimeException>> failures = Together.run(
                () -> desk.work(staff.rep(), run, deed),
                () -> SignedIn.as(
                        staff.manager(), () -> incidents.lift(incident.id(), incident.version(), clock.instant())));

        assertThat(failures).filteredOn(Optional::isPresent).hasSizeLessThanOrEqualTo(1);
        failures.stream()
                .flatMap(Optional::stream)
                .forEach(failure ->
                        assertThat(failure).isInstanceOfAny(StepMoved.class, IncidentChangedMeanwhile.class));
        assertThat(desk.now(incident).liftedAt()).contains(clock.instant());
        assertThat(desk.now(run).course(clock).lifted()).isTrue();
        assertThat(desk.at(run)).isEqualTo("harden");
        assertThat(count("incident-lifted")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_two_who_log_at_once_one_incident_and_one_run_are_there() {
        assertThat(Together.run(() -> desk.log(IncidentKind.OTHER), () -> desk.log(IncidentKind.OTHER)))
                .filteredOn(Optional::isPresent)
                .hasSize(1);

        assertThat(desk.all(staff.account())).hasSize(1);
    }

    @RepeatedTest(5)
    void of_two_who_start_a_playbook_by_hand_one_is_told_that_it_runs() {
        List<Optional<RuntimeException>> failures = Together.run(
                () -> SignedIn.as(staff.rep(), () -> runs.startAlone(staff.account(), "start-safely")),
                () -> SignedIn.as(staff.manager(), () -> runs.startAlone(staff.account(), "start-safely")));

        assertOnly(failures, Refused.class);
        assertThat(failures.stream().flatMap(Optional::stream).findFirst())
                .get()
                .satisfies(failure -> assertThat(failure).hasMessage("run.refused.second"));
        assertThat(desk.all(staff.account())).hasSize(1);
    }

    @RepeatedTest(5)
    void of_two_notes_at_once_one_is_kept_whole_and_the_ticks_of_both() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);

        assertThat(Together.run(
                        () -> SignedIn.as(staff.rep(), () -> keep(run, "Mine", 0)),
                        () -> SignedIn.as(staff.manager(), () -> keep(run, "Yours", 1))))
                .allMatch(Optional::isEmpty);

        assertThat(SignedIn.as(staff.rep(), () -> sketches.of(run.id())))
                .get()
                .matches(kept -> Set.of("Mine", "Yours").contains(kept.note()))
                .extracting(RunSketch::ticked)
                .isEqualTo(Set.of(0, 1));
    }

    private RunSketch keep(RunDetails run, String note, int item) {
        return sketches.keep(run.id(), "stop", 1, Sketched.NOTHING, new Sketched("", note, Set.of(item)));
    }

    @RepeatedTest(5)
    void a_sweep_while_somebody_works_harms_neither() {
        RunDetails run = desk.goTo(desk.begun(IncidentKind.INVITATIONS_PAUSED), "wait-hours", Map.of());
        clock.set(desk.open(run).opensAt().orElseThrow());
        Deed verify = desk.deed(run, "no");

        assertThat(Together.run(sweep::sweep, () -> desk.work(staff.rep(), run, verify)))
                .allMatch(Optional::isEmpty);

        assertThat(desk.at(run)).isEqualTo("wait-week");
        assertThat(desk.now(run).entries()).extracting(RunEntry::seq).doesNotHaveDuplicates();
    }

    private RunDetails toTicket(IncidentKind kind) {
        return desk.goTo(desk.begun(kind), "ticket", TO_TICKET);
    }

    private RunDetails toHarden(IncidentKind kind) {
        IncidentDetails incident = desk.log(kind);
        SignedIn.as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), clock.instant()));
        return desk.goTo(desk.of(incident), "harden", Map.of());
    }

    private List<RunDetails> ofPlaybook(String key) {
        return desk.all(staff.account()).stream()
                .filter(run -> run.playbook().key().equals(key))
                .toList();
    }

    private long count(String action) {
        return trail.of(staff.account()).stream()
                .filter(entry -> action.equals(entry.action()))
                .count();
    }

    private static void assertOnly(List<Optional<RuntimeException>> failures, Class<? extends RuntimeException> type) {
        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(type));
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }
}
