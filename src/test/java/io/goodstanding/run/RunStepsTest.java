package io.goodstanding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Fact;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.Run;
import io.goodstanding.playbook.StepMoved;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketState;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Steps are done, left out and taken back, and what they change outside of their run goes with them. */
@ApplicationTest
class RunStepsTest {

    private static final Instant NOW = MovableClock.START;
    private static final Duration HOUR = Duration.ofHours(1);

    /** How one comes to the case with support in these playbooks. */
    private static final Map<String, String> TO_TICKET = Map.of(
            "verify", "no",
            "now", "restricted",
            "says", "none",
            "stopped", "other",
            "check-in", "no",
            "signed-in", "no",
            "forgot-main", "no-code",
            "forgot-second", "none",
            "prove-identity", "not-offered");

    private final Incidents incidents;
    private final RunSteps steps;
    private final Runs runs;
    private final Tickets tickets;
    private final TicketWork ticketWork;
    private final AuditTrail trail;
    private final MovableClock clock;
    private final Staff staff;
    private final RunDesk desk;

    RunStepsTest(
            @Autowired ApplicationContext context,
            @Autowired Incidents incidents,
            @Autowired RunSteps steps,
            @Autowired Runs runs,
            @Autowired Tickets tickets,
            @Autowired TicketWork ticketWork,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.steps = steps;
        this.runs = runs;
        this.tickets = tickets;
        this.ticketWork = ticketWork;
        this.trail = trail;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
    }

    @Test
    void a_step_that_is_done_makes_the_next_one_the_open_one_and_is_kept_with_who_did_it() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);

        RunDetails after = desk.work(staff.rep(), run, desk.deed(run, "").noting("  Told the team.\u0000 "));

        assertThat(desk.at(run)).isEqualTo("wording");
        assertThat(after).isEqualTo(desk.now(run));
        assertThat(after.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.seq()).isEqualTo(1);
            assertThat(entry.by()).isEqualTo("Rita Rep");
            assertThat(entry.move()).isEqualTo(new Move(Move.Kind.DONE, "stop", 1, "", "Told the team.", NOW));
        });
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("run-done");
            assertThat(entry.actor()).isEqualTo("Rita Rep");
            assertThat(entry.before()).isEqualTo(Map.of("step", "stop"));
            assertThat(entry.after())
                    .isEqualTo(Map.of("step", "wording", "move", "DONE", "value", "", "note", "Told the team."));
        });
    }

    @Test
    void a_case_with_support_is_begun_once_with_its_step() {
        RunDetails run = toTicket(IncidentKind.AUTOMATION_SUSPECTED);

        desk.work(staff.rep(), run, "");

        assertThat(openCase()).get().satisfies(ticket -> {
            assertThat(ticket.state()).isEqualTo(TicketState.DRAFT);
            assertThat(ticket.channel().name()).isEqualTo("ACCOUNT_HELP");
            assertThat(ticket.incidentId()).isEqualTo(run.incidentId());
            assertThat(ticket.openedBy()).isEqualTo("Rita Rep");
            assertThat(ticket.openedAt()).isEqualTo(clock.instant());
        });
        assertThat(actions()).containsOnlyOnce("ticket-opened");
    }

    @Test
    void a_second_run_of_the_account_goes_on_with_the_case_that_is_open() {
        RunDetails first = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), first, "");
        TicketDetails open = openCase().orElseThrow();
        RunDetails second = toTicket(IncidentKind.OTHER);

        desk.work(staff.rep(), second, "");

        assertThat(openCase()).contains(open);
        assertThat(cases()).hasSize(1);
        assertThat(desk.at(second)).isEqualTo("answer");
        assertThat(actions()).containsOnlyOnce("ticket-opened");
    }

    @Test
    void taking_the_step_back_throws_the_draft_away_and_doing_it_again_begins_another() {
        RunDetails run = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), run, "");

        desk.undo(staff.rep(), run);

        assertThat(openCase()).isEmpty();
        assertThat(desk.at(run)).isEqualTo("ticket");
        assertThat(trail.of(staff.account()))
                .extracting(AuditTrail.Entry::action)
                .contains("ticket-closed", "run-taken-back");
        desk.work(staff.rep(), run, "");
        assertThat(cases()).hasSize(2);
        assertThat(openCase()).isPresent();
    }

    @Test
    void taking_it_back_leaves_the_draft_of_another_run_alone() {
        RunDetails first = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), first, "");
        RunDetails second = toTicket(IncidentKind.OTHER);
        desk.work(staff.rep(), second, "");

        desk.undo(staff.rep(), second);

        assertThat(openCase()).get().extracting(TicketDetails::incidentId).isEqualTo(first.incidentId());
    }

    @Test
    void taking_it_back_leaves_a_draft_that_another_run_has_come_to_rely_on() {
        RunDetails first = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), first, "");
        TicketDetails begun = openCase().orElseThrow();
        RunDetails second = toTicket(IncidentKind.OTHER);
        desk.work(staff.rep(), second, "");

        desk.undo(staff.rep(), first);

        assertThat(openCase()).contains(begun);
        assertThat(desk.at(first)).isEqualTo("ticket");
    }

    @Test
    void taking_it_back_leaves_a_draft_alone_that_an_earlier_run_of_the_same_incident_began() {
        RunDetails first = toTicket(IncidentKind.OTHER);
        desk.work(staff.rep(), first, "");
        TicketDetails begun = openCase().orElseThrow();
        IncidentDetails incident = desk.now(incidentOf(first));
        as(
                staff.rep(),
                () -> incidents.correct(
                        incident.id(), incident.version(), RunDesk.report(IncidentKind.AUTOMATION_SUSPECTED, NOW)));
        RunDetails second = desk.goTo(desk.of(incident), "ticket", TO_TICKET);
        desk.work(staff.rep(), second, "");

        desk.undo(staff.rep(), second);

        assertThat(openCase()).contains(begun);
    }

    @Test
    void a_case_that_somebody_closed_and_the_next_one_of_another_run_stay_as_they_are() {
        RunDetails first = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), first, "");
        TicketDetails closed = openCase().orElseThrow();
        as(staff.rep(), () -> ticketWork.close(closed.id(), closed.version(), Outcome.WITHDRAWN));
        RunDetails second = toTicket(IncidentKind.OTHER);
        desk.work(staff.rep(), second, "");
        long open = openCase().orElseThrow().id();

        desk.undo(staff.rep(), first);

        assertThat(openCase()).get().extracting(TicketDetails::id).isEqualTo(open);
    }

    @Test
    void whoever_finds_it_lifted_lifts_the_incident_since_the_time_that_is_named() {
        RunDetails run = toVerify();
        Instant since = clock.instant().minus(HOUR);

        desk.work(staff.rep(), run, desk.deed(run, "yes").liftedAt(since));

        assertThat(desk.now(incidentOf(run)).liftedAt()).contains(since);
        assertThat(desk.at(run)).isEqualTo("harden");
        assertThat(kinds(run)).endsWith(Move.Kind.DONE, Move.Kind.LIFTED);
    }

    @Test
    void whoever_names_no_time_lifts_it_now() {
        RunDetails run = toVerify();

        desk.work(staff.rep(), run, "yes");

        assertThat(desk.now(incidentOf(run)).liftedAt()).contains(clock.instant());
    }

    @Test
    void a_lift_that_cannot_be_is_refused_at_its_field_and_the_step_stays_open() {
        RunDetails run = toVerify();
        Deed deed = desk.deed(run, "yes").liftedAt(NOW.minus(Duration.ofDays(400)));

        refused(() -> desk.work(staff.rep(), run, deed)).satisfies(field(Incidents.LIFTED_AT));

        assertThat(desk.at(run)).isEqualTo("verify");
        assertThat(desk.now(incidentOf(run)).liftedAt()).isEmpty();
    }

    @Test
    void taking_the_lift_back_reopens_the_incident_and_asks_once_more() {
        RunDetails run = toVerify();
        desk.work(staff.rep(), run, "yes");

        desk.undo(staff.rep(), run);

        assertThat(desk.now(incidentOf(run)).liftedAt()).isEmpty();
        assertThat(desk.at(run)).isEqualTo("verify");
        desk.work(staff.rep(), run, "yes");
        assertThat(desk.now(incidentOf(run)).liftedAt()).isPresent();
    }

    @Test
    void a_lift_cannot_be_taken_back_while_another_incident_of_the_kind_is_open() {
        RunDetails run = toVerify();
        desk.work(staff.rep(), run, "yes");
        clock.pass(HOUR);
        desk.log(IncidentKind.INVITATIONS_PAUSED);

        refused(() -> desk.undo(staff.rep(), run));

        assertThat(desk.now(incidentOf(run)).liftedAt()).isPresent();
        assertThat(desk.at(run)).isEqualTo("harden");
    }

    @Test
    void whoever_finds_it_still_there_says_so_of_the_incident_too() {
        RunDetails run = toVerify();

        desk.work(staff.rep(), run, "no");

        IncidentDetails incident = desk.now(incidentOf(run));
        assertThat(incident.liftedAt()).isEmpty();
        assertThat(incident.checkedAt()).contains(clock.instant());
        assertThat(desk.at(run)).isEqualTo("wait-week");
    }

    @Test
    void taking_a_no_back_does_not_reopen_what_somebody_has_lifted_since() {
        RunDetails run = toVerify();
        desk.work(staff.rep(), run, "no");
        IncidentDetails incident = desk.now(incidentOf(run));
        clock.pass(HOUR);
        as(staff.manager(), () -> incidents.lift(incident.id(), incident.version(), clock.instant()));

        desk.undo(staff.rep(), run);

        assertThat(desk.now(incident).liftedAt()).contains(clock.instant());
    }

    @Test
    void taking_a_yes_back_does_not_reopen_what_was_reopened_and_lifted_by_hand_since() {
        RunDetails run = toVerify();
        desk.work(staff.rep(), run, "yes");
        IncidentDetails lifted = desk.now(incidentOf(run));
        clock.pass(HOUR);
        IncidentDetails reopened = as(staff.manager(), () -> incidents.reopen(lifted.id(), lifted.version()));
        clock.pass(HOUR);
        as(staff.manager(), () -> incidents.lift(reopened.id(), reopened.version(), clock.instant()));

        desk.undo(staff.rep(), run);

        assertThat(desk.now(lifted).liftedAt()).contains(clock.instant());
    }

    @Test
    void an_answer_that_names_another_kind_corrects_the_incident_whose_playbook_takes_over() {
        RunDetails run = desk.begun(IncidentKind.OTHER);

        RunDetails after = desk.work(staff.rep(), run, "stranger");

        assertThat(desk.now(incidentOf(run)).kind()).isEqualTo(IncidentKind.COMPROMISED);
        assertThat(after.course(clock).isClosed()).isTrue();
        assertThat(kinds(run)).containsExactly(Move.Kind.DONE);
        RunDetails next = desk.of(incidentOf(run));
        assertThat(next.playbook().key()).isEqualTo("compromised");
        assertThat(next.run().facts().values()).containsEntry(Fact.KIND, "COMPROMISED");
        refused(() -> desk.undo(staff.rep(), run)).hasMessage("run.refused.named");
    }

    @Test
    void the_extent_that_an_answer_names_is_kept_and_nothing_else_of_the_incident_changes() {
        IncidentReport report = new IncidentReport(
                IncidentKind.OTHER, Extent.USUAL, NOW, Optional.empty(), "It says: verify", "My note");
        RunDetails run = desk.of(desk.log(report));

        desk.work(staff.rep(), run, "identity");

        IncidentDetails incident = desk.now(incidentOf(run));
        assertThat(incident.kind()).isEqualTo(IncidentKind.IDENTITY_CHECK);
        assertThat(incident.extent()).isEqualTo(Extent.SIGN_IN_BLOCKED);
        assertThat(incident.wording()).isEqualTo("It says: verify");
        assertThat(incident.note()).isEqualTo("My note");
        assertThat(desk.of(incident).run().facts().values()).containsEntry(Fact.EXTENT, "SIGN_IN_BLOCKED");
    }

    @Test
    void a_kind_that_needs_a_date_asks_for_it_at_its_field_and_keeps_it() {
        RunDetails run = desk.begun(IncidentKind.OTHER);
        LocalDate day = LocalDate.ofInstant(NOW, Staff.ZONE).plusDays(20);
        Deed without = Deed.answered(desk.open(run), "dated");

        refused(() -> desk.work(staff.rep(), run, without)).satisfies(field(Run.DATE));
        refused(() -> desk.work(staff.rep(), run, without.until(day.minusDays(21))))
                .satisfies(field(Run.DATE));
        assertThat(desk.at(run)).isEqualTo("sign-in");

        desk.work(staff.rep(), run, without.until(day));
        IncidentDetails incident = desk.now(incidentOf(run));
        assertThat(incident.kind()).isEqualTo(IncidentKind.RESTRICTED_UNTIL);
        assertThat(incident.shownUntil()).contains(day);
        assertThat(desk.of(incident).run().liftExpected())
                .contains(day.plusDays(1).atStartOfDay(Staff.ZONE).toInstant());
    }

    @Test
    void a_kind_that_is_open_already_is_refused_and_the_run_stays_where_it_was() {
        desk.log(IncidentKind.SIGN_IN_LOCKOUT);
        RunDetails run = desk.begun(IncidentKind.OTHER);
        int written = trail.of(staff.account()).size();

        refused(() -> desk.work(staff.rep(), run, "lost"));

        assertThat(desk.at(run)).isEqualTo("sign-in");
        assertThat(desk.now(run).entries()).isEmpty();
        assertThat(desk.now(incidentOf(run)).kind()).isEqualTo(IncidentKind.OTHER);
        assertThat(trail.of(staff.account())).hasSize(written);
    }

    @Test
    void hardening_starts_its_playbook_once_for_the_account() {
        RunDetails first = toHarden(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), first, "");
        RunDetails child = alone("harden-and-ramp");
        assertThat(child.incidentId()).isEqualTo(first.incidentId());
        assertThat(child.run().facts().values()).isEqualTo(first.run().facts().values());
        assertThat(child.run().liftExpected()).isEmpty();

        RunDetails second = toHarden(IncidentKind.EMAIL_REQUIRED);
        desk.work(staff.rep(), second, "");

        assertThat(ofPlaybook("harden-and-ramp")).containsExactly(child);
        assertThat(desk.at(second)).isEmpty();
    }

    @Test
    void taking_hardening_back_ends_what_it_started_unless_somebody_works_on_it() {
        RunDetails run = toHarden(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), run, "");
        desk.undo(staff.rep(), run);
        assertThat(alone("harden-and-ramp").course(clock).isClosed()).isTrue();
        assertThat(desk.at(run)).isEqualTo("harden");

        desk.work(staff.rep(), run, "");
        RunDetails again = ofPlaybook("harden-and-ramp").getLast();
        desk.work(staff.rep(), again, "");
        desk.undo(staff.rep(), run);
        assertThat(desk.at(again)).isEqualTo("two-factor");
    }

    @Test
    void taking_hardening_back_leaves_alone_what_another_run_had_started() {
        RunDetails first = toHarden(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), first, "");
        RunDetails second = toHarden(IncidentKind.EMAIL_REQUIRED);
        desk.work(staff.rep(), second, "");

        desk.undo(staff.rep(), second);

        assertThat(desk.at(alone("harden-and-ramp"))).isEqualTo("contact-points");
    }

    @Test
    void an_answer_can_start_the_review_which_goes_on_beside() {
        for (int days : List.of(60, 30)) {
            IncidentDetails earlier =
                    desk.log(RunDesk.report(IncidentKind.INVITATIONS_PAUSED, NOW.minus(Duration.ofDays(days))));
            as(staff.rep(), () -> incidents.lift(earlier.id(), earlier.version(), NOW));
        }
        RunDetails run = desk.goTo(toVerify(), "third-time", Map.of("verify", "yes"));

        desk.work(staff.rep(), run, "start");

        assertThat(desk.at(alone("third-time-review"))).isEqualTo("timeline");
        assertThat(desk.at(run)).isEqualTo("harden");
    }

    @Test
    void letters_and_messages_cannot_be_taken_back() {
        RunDetails run = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), run, "");
        desk.work(staff.rep(), run, "");
        assertThat(desk.at(run)).isEqualTo("answer");

        refused(() -> desk.undo(staff.rep(), run)).hasMessage("run.refused.sent");

        assertThat(openCase()).isPresent();
        assertThat(desk.at(run)).isEqualTo("answer");
    }

    @Test
    void a_letter_that_was_left_out_can_be_taken_back() {
        RunDetails run = toTicket(IncidentKind.AUTOMATION_SUSPECTED);
        desk.work(staff.rep(), run, "");
        as(staff.rep(), () -> steps.skip(run.id(), "letter", 1, "Telephoned"));
        assertThat(desk.at(run)).isEqualTo("answer");

        desk.undo(staff.rep(), run);

        assertThat(desk.at(run)).isEqualTo("letter");
        assertThat(openCase()).isPresent();
    }

    @Test
    void nothing_was_done_so_nothing_can_be_taken_back() {
        RunDetails run = desk.begun(IncidentKind.OTHER);

        refused(() -> desk.undo(staff.rep(), run)).hasMessage("run.refused.nothing-to-undo");
    }

    @Test
    void whoever_looked_at_an_older_state_cannot_take_back_what_was_done_since() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), run, "");
        int seen = desk.now(run).seq();
        desk.work(staff.manager(), run, "fast");

        refused(() -> as(staff.rep(), () -> steps.undo(run.id(), seen))).hasMessage("run.refused.undo-moved");

        assertThat(desk.now(run).entries()).allMatch(RunEntry::counts);
    }

    @Test
    void what_was_taken_back_stays_in_the_run_with_who_took_it_back() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), run, "");
        clock.pass(HOUR);

        desk.undo(staff.manager(), run);

        assertThat(desk.at(run)).isEqualTo("stop");
        assertThat(desk.now(run).entries())
                .singleElement()
                .extracting(RunEntry::takenBack)
                .isEqualTo(Optional.of(new RunEntry.TakenBack("Mona Manager", clock.instant())));
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("run-taken-back");
            assertThat(entry.before()).containsEntry("step", "wording");
            assertThat(entry.after()).containsEntry("step", "stop");
        });
        assertThat(desk.work(staff.rep(), run, "").entries())
                .extracting(RunEntry::seq)
                .containsExactly(1, 2);
    }

    @Test
    void who_wants_to_do_a_step_that_somebody_else_has_done_is_told_and_nothing_changes() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        Deed seen = desk.deed(run, "");
        desk.work(staff.manager(), run, seen);
        RunDetails before = desk.now(run);
        int written = trail.of(staff.account()).size();

        assertThatThrownBy(() -> desk.work(staff.rep(), run, seen)).isInstanceOf(StepMoved.class);
        assertThatThrownBy(() -> as(staff.rep(), () -> steps.skip(run.id(), "stop", 1, "Because")))
                .isInstanceOf(StepMoved.class);

        assertThat(desk.now(run)).isEqualTo(before);
        assertThat(trail.of(staff.account())).hasSize(written);
    }

    @Test
    void who_saw_an_earlier_time_of_a_step_that_is_to_be_done_once_more_is_told() {
        RunDetails run = desk.goTo(desk.begun(IncidentKind.INVITATION_LIMIT), "verify-again", Map.of("verify", "no"));
        Deed first = desk.deed(run, "no");
        desk.work(staff.rep(), run, first);
        desk.goTo(run, "verify-again", Map.of());
        assertThat(desk.open(run).attempt()).isEqualTo(2);

        assertThatThrownBy(() -> desk.work(staff.rep(), run, first)).isInstanceOf(StepMoved.class);

        assertThat(desk.open(run).attempt()).isEqualTo(2);
    }

    @Test
    void a_manager_s_step_is_done_left_out_and_taken_back_by_managers_only() {
        RunDetails run = as(staff.manager(), () -> runs.startAlone(staff.account(), "third-time-review"));
        Deed deed = desk.deed(run, "");

        assertThatThrownBy(() -> desk.work(staff.rep(), run, deed)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(staff.rep(), () -> steps.skip(run.id(), "timeline", 1, "No")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(staff.rep(), () -> steps.end(run.id(), "No")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(staff.rep(), () -> runs.mayWork(run))).isFalse();
        assertThat(desk.at(run)).isEqualTo("timeline");

        desk.work(staff.manager(), run, deed);
        assertThat(desk.at(run)).isEqualTo("rep-view");
        assertThatThrownBy(() -> desk.undo(staff.rep(), run)).isInstanceOf(AccessDeniedException.class);
        desk.undo(staff.manager(), run);
        assertThat(desk.at(run)).isEqualTo("timeline");
    }

    @Test
    void a_review_needs_words() {
        RunDetails run = toReview();
        Deed silent = Deed.answered(desk.open(run), "watch");

        refused(() -> desk.work(staff.manager(), run, silent)).satisfies(field(Run.NOTE));
        assertThatThrownBy(() -> desk.work(staff.rep(), run, "watch")).isInstanceOf(AccessDeniedException.class);

        desk.work(staff.manager(), run, silent.noting("Wait."));
        assertThat(desk.at(run)).isEmpty();
        assertThat(desk.now(incidentOf(run)).liftedAt()).isEmpty();
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_kept() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        Deed stop = desk.deed(run, "");

        refused(() -> desk.work(staff.rep(), run, stop.ticking(List.of(0)))).satisfies(field(Run.ITEMS));
        refused(() -> desk.work(staff.rep(), run, stop.noting("x".repeat(2_001))))
                .satisfies(field(Run.NOTE));
        refused(() -> as(staff.rep(), () -> steps.skip(run.id(), "stop", 1, " \u200B ")))
                .satisfies(field(Run.NOTE));
        refused(() -> as(staff.rep(), () -> steps.skip(run.id(), "stop", 1, "x".repeat(2_001))))
                .satisfies(field(Run.NOTE));
        assertThat(desk.now(run).entries()).isEmpty();

        desk.work(staff.rep(), run, stop.noting("é".repeat(2_000)));
        refused(() -> desk.work(staff.rep(), run, Deed.done(desk.open(run)))).satisfies(field(Run.ANSWER));
        refused(() -> desk.work(staff.rep(), run, Deed.answered(desk.open(run), "perhaps")))
                .satisfies(field(Run.ANSWER));
        refused(() -> as(staff.rep(), () -> steps.skip(run.id(), "wording", 1, "No idea")))
                .hasMessage("run.refused.no-skip");
        assertThat(desk.at(run)).isEqualTo("wording");
    }

    @Test
    void items_that_there_are_not_are_no_reason_to_refuse() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);

        desk.work(staff.rep(), run, desk.deed(run, "").ticking(List.of(0, 1, 2, 3, 99, -1)));

        assertThat(desk.at(run)).isEqualTo("wording");
    }

    @Test
    void what_waits_cannot_be_done_before_its_time_but_an_answer_may_come_early() {
        RunDetails run = desk.goTo(toTicket(IncidentKind.AUTOMATION_SUSPECTED), "answer", Map.of());
        assertThat(desk.open(run).opensAt())
                .get()
                .satisfies(at -> assertThat(at).isAfter(clock.instant()));
        desk.work(staff.rep(), run, "nothing");
        assertThat(desk.at(run)).isEqualTo("wait-more");

        refused(() -> desk.work(staff.rep(), run, Deed.done(desk.open(run)))).hasMessage("run.refused.waits");
    }

    @Test
    void a_wait_can_be_left_out_with_a_reason() {
        RunDetails run = desk.goTo(desk.begun(IncidentKind.INVITATIONS_PAUSED), "wait-hours", Map.of());

        as(staff.rep(), () -> steps.skip(run.id(), "wait-hours", 1, "It lifted early"));

        assertThat(desk.at(run)).isEqualTo("verify");
    }

    @Test
    void a_playbook_without_an_incident_starts_once_and_ends_with_a_reason() {
        RunDetails run = as(staff.rep(), () -> runs.startAlone(staff.account(), "start-safely"));
        assertThat(run.incidentId()).isEmpty();
        refused(() -> as(staff.rep(), () -> runs.startAlone(staff.account(), "start-safely")))
                .hasMessage("run.refused.second");
        refused(() -> as(staff.rep(), () -> runs.startAlone(staff.account(), "locked-out")))
                .hasMessage("run.refused.needs-incident");
        refused(() -> as(staff.rep(), () -> runs.startAlone(staff.account(), "no-such-thing")))
                .hasMessage("run.refused.needs-incident");
        refused(() -> as(staff.rep(), () -> steps.end(run.id(), " "))).satisfies(field(Run.NOTE));

        as(staff.rep(), () -> steps.end(run.id(), "Done elsewhere"));

        assertThat(desk.at(run)).isEmpty();
        refused(() -> as(staff.rep(), () -> steps.end(run.id(), "Once more"))).hasMessage("run.refused.over");
        assertThat(as(staff.rep(), () -> runs.startAlone(staff.account(), "start-safely"))
                        .id())
                .isNotEqualTo(run.id());
    }

    @Test
    void a_playbook_that_is_over_does_not_go_on_beside_one_that_was_started_since() {
        RunDetails first = as(staff.rep(), () -> runs.startAlone(staff.account(), "start-safely"));
        desk.goTo(first, "second-week", Map.of());
        desk.work(staff.rep(), first, "notice");
        assertThat(desk.at(first)).isEmpty();
        RunDetails second = as(staff.rep(), () -> runs.startAlone(staff.account(), "start-safely"));

        refused(() -> desk.undo(staff.rep(), first)).hasMessage("run.refused.second");

        assertThat(desk.at(first)).isEmpty();
        assertThat(desk.at(second)).isEqualTo("contact-points");
    }

    @Test
    void who_takes_back_twice_with_one_click_takes_back_once() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), run, "");
        desk.work(staff.rep(), run, "fast");
        int seen = desk.now(run).seq();
        as(staff.rep(), () -> steps.undo(run.id(), seen));

        refused(() -> as(staff.rep(), () -> steps.undo(run.id(), seen))).hasMessage("run.refused.undo-moved");

        assertThat(desk.at(run)).isEqualTo("wording");
        desk.undo(staff.rep(), run);
        assertThat(desk.at(run)).isEqualTo("stop");
    }

    @Test
    void a_run_that_leads_out_of_an_incident_is_not_ended_by_hand() {
        RunDetails run = desk.begun(IncidentKind.OTHER);

        refused(() -> as(staff.manager(), () -> steps.end(run.id(), "Enough"))).hasMessage("run.refused.end-incident");
    }

    @Test
    void an_incident_that_has_a_run_or_is_over_gets_none_by_hand() {
        IncidentDetails incident = desk.log(IncidentKind.OTHER);

        refused(() -> as(staff.rep(), () -> runs.startFor(staff.account(), incident.id())))
                .hasMessage("run.refused.no-start");
        assertThatThrownBy(() -> as(staff.admin(), () -> runs.startFor(staff.otherAccount(), incident.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.all(staff.account())).hasSize(1);
    }

    @Test
    void what_is_noted_in_an_open_step_outlives_the_window_until_the_step_is_done(@Autowired RunSketches sketches) {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        Sketched first = new Sketched("", "First", Set.of(0));
        as(staff.rep(), () -> sketches.keep(run.id(), "stop", 1, Sketched.NOTHING, first));
        as(
                staff.manager(),
                () -> sketches.keep(run.id(), "stop", 1, first, new Sketched("none", " Second ", Set.of(0, 2, 7, -1))));

        assertThat(as(staff.rep(), () -> sketches.of(run.id())))
                .contains(new RunSketch("stop", 1, "", "Second", Set.of(0, 2), "Mona Manager", NOW));

        desk.work(staff.rep(), run, "");
        assertThat(as(staff.rep(), () -> sketches.of(run.id()))).isEmpty();
        assertThatThrownBy(() -> as(
                        staff.rep(),
                        () -> sketches.keep(run.id(), "stop", 1, Sketched.NOTHING, new Sketched("", "Late", Set.of()))))
                .isInstanceOf(StepMoved.class);
        refused(() -> as(
                        staff.rep(),
                        () -> sketches.keep(
                                run.id(),
                                "wording",
                                1,
                                Sketched.NOTHING,
                                new Sketched("fast", "x".repeat(2_001), Set.of()))))
                .satisfies(field(Run.NOTE));
        as(
                staff.rep(),
                () -> sketches.keep(run.id(), "wording", 1, Sketched.NOTHING, new Sketched("fast", "", Set.of())));
        assertThat(as(staff.rep(), () -> sketches.of(run.id())))
                .get()
                .extracting(RunSketch::answer)
                .isEqualTo("fast");
    }

    @Test
    void two_people_who_note_in_one_step_at_once_keep_the_ticks_of_both_and_the_note_that_came_first(
            @Autowired RunSketches sketches) {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        Sketched seen = new Sketched("", "", Set.of(1));
        as(staff.rep(), () -> sketches.keep(run.id(), "stop", 1, Sketched.NOTHING, seen));
        as(staff.rep(), () -> sketches.keep(run.id(), "stop", 1, seen, new Sketched("", "Mine", Set.of(0, 1))));

        RunSketch kept = as(
                staff.manager(), () -> sketches.keep(run.id(), "stop", 1, seen, new Sketched("", "Yours", Set.of(2))));

        assertThat(kept.note()).isEqualTo("Mine");
        assertThat(kept.ticked()).isEqualTo(Set.of(0, 2));
    }

    private RunDetails toTicket(IncidentKind kind) {
        return desk.goTo(desk.begun(kind), "ticket", TO_TICKET);
    }

    private RunDetails toVerify() {
        return desk.goTo(desk.begun(IncidentKind.INVITATIONS_PAUSED), "verify", Map.of());
    }

    private RunDetails toHarden(IncidentKind kind) {
        IncidentDetails incident = desk.log(kind);
        as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), clock.instant()));
        return desk.goTo(desk.of(incident), "harden", Map.of());
    }

    private RunDetails toReview() {
        return desk.goTo(
                desk.begun(IncidentKind.INVITATION_LIMIT), "decide", Map.of("verify", "no", "verify-again", "no"));
    }

    private IncidentDetails incidentOf(RunDetails run) {
        return as(staff.admin(), () -> incidents.of(run.accountId())).stream()
                .filter(incident -> incident.id() == run.incidentId().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private List<RunDetails> ofPlaybook(String key) {
        return desk.all(staff.account()).stream()
                .filter(run -> run.playbook().key().equals(key))
                .toList();
    }

    private RunDetails alone(String key) {
        List<RunDetails> found = ofPlaybook(key);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Move.Kind> kinds(RunDetails run) {
        return desk.now(run).entries().stream()
                .map(entry -> entry.move().kind())
                .toList();
    }

    private List<TicketDetails> cases() {
        return as(staff.rep(), () -> tickets.of(staff.account()));
    }

    private Optional<TicketDetails> openCase() {
        return as(staff.rep(), () -> tickets.open(staff.account()));
    }

    private List<String> actions() {
        return trail.of(staff.account()).stream().map(AuditTrail.Entry::action).toList();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable action) {
        return assertThatThrownBy(action).isInstanceOf(Refused.class);
    }

    private static ThrowingConsumer<Throwable> field(String name) {
        return refusal -> assertThat(((Refused) refusal).field()).isEqualTo(name);
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }

    private static void as(SignedInUser user, Runnable action) {
        SignedIn.as(user, action);
    }

    @Test
    void an_incident_that_stays_open_after_its_playbook_has_ended_is_led_out_once_more() {
        IncidentDetails incident = desk.log(IncidentKind.EMAIL_REQUIRED);
        RunDetails first = desk.work(staff.rep(), desk.of(incident), "one");
        assertThat(first.course(clock).isClosed()).isTrue();

        as(staff.rep(), () -> runs.startFor(staff.account(), incident.id()));

        RunDetails second = desk.of(incident);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.course(clock).isClosed()).isFalse();
        refused(() -> as(staff.rep(), () -> runs.startFor(staff.account(), incident.id())))
                .hasMessage("run.refused.no-start");
    }
}
