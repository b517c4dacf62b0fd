package io.goodstanding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.Circles.Onlooker;
import io.goodstanding.team.StandIns;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Runs and cases are seen and worked by those who may see the account, and by nobody else. */
@ApplicationTest
class RunSightTest {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Staff.ZONE);

    private final Incidents incidents;
    private final Runs runs;
    private final RunSteps steps;
    private final RunPeople people;
    private final RunList lists;
    private final RunSketches sketches;
    private final Tickets tickets;
    private final TicketWork ticketWork;
    private final StandIns standIns;
    private final PersonChanges changes;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;
    private final RunDesk desk;
    private final RunDetails run;
    private final RunDetails elsewhere;

    RunSightTest(
            @Autowired ApplicationContext context,
            @Autowired Incidents incidents,
            @Autowired Runs runs,
            @Autowired RunSteps steps,
            @Autowired RunPeople people,
            @Autowired RunList lists,
            @Autowired RunSketches sketches,
            @Autowired Tickets tickets,
            @Autowired TicketWork ticketWork,
            @Autowired StandIns standIns,
            @Autowired PersonChanges changes,
            @Autowired AuditTrail trail,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.runs = runs;
        this.steps = steps;
        this.people = people;
        this.lists = lists;
        this.sketches = sketches;
        this.tickets = tickets;
        this.ticketWork = ticketWork;
        this.standIns = standIns;
        this.changes = changes;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
        this.run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        this.elsewhere = desk.of(as(
                staff.otherManager(),
                () -> incidents.report(staff.otherAccount(), RunDesk.report(IncidentKind.OTHER, NOW))));
    }

    @Test
    void lists_are_cut_to_what_the_reader_may_see() {
        assertThat(own(staff.rep(), lists::open)).containsExactly(run.id());
        assertThat(own(staff.colleague(), lists::open)).isEmpty();
        assertThat(own(staff.manager(), lists::open)).containsExactly(run.id());
        assertThat(own(staff.otherManager(), lists::open)).containsExactly(elsewhere.id());
        assertThat(own(staff.admin(), lists::open)).contains(run.id(), elsewhere.id());
        assertThatThrownBy(() -> as(staff.colleague(), () -> lists.ofAccount(staff.account())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedIn.asNobody(lists::open)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_over_is_listed_among_that_and_cut_in_the_same_way() {
        lift(run);
        desk.goTo(run, "harden", Map.of());
        desk.work(staff.rep(), run, "");

        assertThat(own(staff.rep(), lists::closed)).containsExactly(run.id());
        assertThat(own(staff.colleague(), lists::closed)).isEmpty();
        assertThat(own(staff.manager(), lists::closed)).containsExactly(run.id());
        assertThat(own(staff.otherManager(), lists::closed)).isEmpty();
        assertThat(own(staff.rep(), lists::open)).hasSize(1).doesNotContain(run.id());
        assertThat(as(staff.rep(), () -> lists.ofAccount(staff.account())))
                .extracting(RunRow::playbook)
                .containsExactly("Secure and come back in steps", run.playbook().name());
    }

    @Test
    void a_row_says_where_the_run_stands_and_for_whom_it_waits() {
        RunRow row = as(staff.manager(), lists::open).getFirst();

        assertThat(row.rep()).isEqualTo("Rita Rep");
        assertThat(row.owner()).isEqualTo("Rita Rep");
        assertThat(row.stepNumber()).isEqualTo(1);
        assertThat(row.steps()).isEqualTo(run.playbook().steps().size());
        assertThat(row.stepTitle()).isEqualTo(run.playbook().steps().getFirst().title());
        assertThat(row.isWaiting()).isFalse();
        assertThat(row.dueAt()).contains(NOW.plus(Duration.ofHours(2)));
        assertThat(row.isOverdue(NOW.plus(Duration.ofHours(2)).minusMillis(1))).isFalse();
        assertThat(row.isOverdue(NOW.plus(Duration.ofHours(2)))).isTrue();
        assertThat(row.isStuck(NOW.plus(RunRow.STUCK_AFTER).minusMillis(1))).isFalse();
        assertThat(row.isStuck(NOW.plus(RunRow.STUCK_AFTER))).isTrue();
    }

    @Test
    void a_list_costs_as_many_statements_with_many_runs_as_with_one() {
        int one = CountedStatements.of(() -> as(staff.manager(), lists::open)).size();
        desk.begun(IncidentKind.OTHER);
        desk.begun(IncidentKind.EMAIL_REQUIRED);

        assertThat(CountedStatements.of(() -> as(staff.manager(), lists::open))).hasSize(one);
        assertThat(as(staff.manager(), lists::open)).hasSize(3);
    }

    @Test
    void what_presses_comes_first_and_what_waits_by_itself_last() {
        RunDetails waits = desk.goTo(desk.begun(IncidentKind.EMAIL_REQUIRED), "wait-second", Map.of());
        RunDetails urgent = desk.begun(IncidentKind.OTHER);

        assertThat(own(staff.manager(), lists::open)).containsExactly(urgent.id(), run.id(), waits.id());
    }

    @Test
    void mine_are_the_own_ones_those_handed_to_me_and_a_manager_s_steps_in_own_teams() {
        RunDetails review = as(staff.manager(), () -> runs.startAlone(staff.account(), "third-time-review"));
        assertThat(own(staff.rep(), lists::mine)).containsExactly(run.id());
        assertThat(own(staff.manager(), lists::mine)).containsExactly(review.id());
        assertThat(own(staff.colleague(), lists::mine)).isEmpty();
        assertThat(own(staff.otherManager(), lists::mine)).containsExactly(elsewhere.id());

        run(staff.manager(), () -> people.takeOver(run.id()));
        assertThat(own(staff.rep(), lists::mine)).isEmpty();
        assertThat(own(staff.manager(), lists::mine)).containsExactlyInAnyOrder(run.id(), review.id());
        assertThat(own(staff.rep(), lists::open)).contains(run.id());
    }

    @Test
    void a_rep_who_does_not_sign_in_is_seen_through_by_the_managers() {
        assertThat(own(staff.otherManager(), lists::mine)).containsExactly(elsewhere.id());
        assertThat(own(staff.manager(), lists::mine)).doesNotContain(elsewhere.id());
    }

    @Test
    void who_is_out_of_sight_is_answered_like_one_who_asks_for_what_does_not_exist() {
        long missing = Long.MAX_VALUE;
        for (SignedInUser stranger : List.of(staff.colleague(), staff.otherManager())) {
            for (long id : List.of(run.id(), missing)) {
                outOfSight(() -> as(stranger, () -> runs.require(id)));
                outOfSight(() -> as(stranger, () -> steps.work(id, desk.deed(run, ""))));
                outOfSight(() -> as(stranger, () -> steps.skip(id, "stop", 1, "No")));
                outOfSight(() -> as(stranger, () -> steps.undo(id, 0)));
                outOfSight(() -> as(stranger, () -> steps.end(id, "No")));
                outOfSight(() -> as(stranger, () -> sketches.of(id)));
                outOfSight(() -> as(stranger, () -> sketches.keep(id, "stop", 1, Sketched.NOTHING, Sketched.NOTHING)));
                outOfSight(() -> as(stranger, () -> people.candidates(id)));
                outOfSight(() -> as(stranger, () -> people.owner(id)));
                outOfSight(() -> run(stranger, () -> people.handOver(id, stranger.id())));
                outOfSight(() -> run(stranger, () -> people.takeOver(id)));
                outOfSight(() -> run(stranger, () -> people.nudge(id, "Hey")));
                assertThat(as(stranger, () -> runs.find(id))).isEmpty();
            }
            assertThat(as(stranger, () -> runs.ofIncident(run.incidentId().orElseThrow())))
                    .isEmpty();
            assertThat(as(stranger, () -> runs.mayWork(run))).isFalse();
            outOfSight(() -> run(stranger, () -> ticketWork.close(missing, 0, Outcome.WITHDRAWN)));
            outOfSight(() -> as(stranger, () -> tickets.of(staff.account())));
            outOfSight(() -> as(stranger, () -> tickets.open(staff.account())));
        }
        assertThat(desk.now(run)).isEqualTo(run);
    }

    @Test
    void a_stand_in_works_on_the_runs_of_the_absent_manager_s_team_while_it_lasts() {
        run(
                staff.admin(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), TODAY, TODAY));
        RunDetails review = as(staff.manager(), () -> runs.startAlone(staff.account(), "third-time-review"));

        assertThat(own(staff.otherManager(), lists::open)).contains(run.id(), review.id(), elsewhere.id());
        assertThat(own(staff.otherManager(), lists::mine)).contains(review.id());
        desk.work(staff.otherManager(), review, "");
        assertThat(trail.last(staff.account()).orElseThrow().actingFor()).contains("Mona Manager");
        assertThat(candidates(staff.manager())).contains("Otto Other");

        clock.pass(Duration.ofDays(1));
        assertThat(own(staff.otherManager(), lists::open)).containsExactly(elsewhere.id());
        outOfSight(() -> as(staff.otherManager(), () -> runs.require(run.id())));
        assertThat(candidates(staff.manager())).doesNotContain("Otto Other");
    }

    @Test
    void a_run_is_handed_to_those_only_who_may_see_the_account() {
        assertThat(candidates(staff.manager())).contains("Ada Admin", "Mona Manager", "Rita Rep");
        assertThat(candidates(staff.manager())).doesNotContain("Otto Other", "Carl Colleague", "Stella South");
        assertThat(candidates(staff.rep())).isEmpty();

        for (SignedInUser stranger : List.of(staff.otherManager(), staff.colleague())) {
            assertThatThrownBy(() -> run(staff.manager(), () -> people.handOver(run.id(), stranger.id())))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refusal -> assertThat(refusal.field()).isEqualTo(RunPeople.PERSON))
                    .hasMessage("run.refused.person");
        }
        assertThatThrownBy(() -> run(staff.manager(), () -> people.handOver(run.id(), Long.MAX_VALUE)))
                .hasMessage("run.refused.person");
        assertThat(desk.now(run).ownerId()).isEmpty();
    }

    @Test
    void a_run_is_handed_over_and_back_and_the_trail_says_from_whom_to_whom() {
        run(staff.manager(), () -> people.handOver(run.id(), staff.admin().id()));
        assertThat(desk.now(run).ownerId()).hasValue(staff.admin().id());
        assertThat(as(staff.rep(), () -> people.owner(run.id()))).isEqualTo("Ada Admin");
        assertThat(as(staff.rep(), lists::open).getFirst().owner()).isEqualTo("Ada Admin");
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("run-handed-over");
            assertThat(entry.before()).isEqualTo(Map.of("owner", "Rita Rep"));
            assertThat(entry.after()).isEqualTo(Map.of("owner", "Ada Admin"));
        });
        assertThatThrownBy(() -> run(
                        staff.manager(),
                        () -> people.handOver(run.id(), staff.admin().id())))
                .hasMessage("run.refused.same-person");

        run(staff.admin(), () -> people.handOver(run.id(), staff.rep().id()));
        assertThat(desk.now(run).ownerId()).isEmpty();
        assertThatThrownBy(() -> run(
                        staff.admin(),
                        () -> people.handOver(run.id(), staff.rep().id())))
                .hasMessage("run.refused.same-person");
    }

    @Test
    void a_rep_neither_hands_over_nor_takes_over_nor_reminds_and_still_does_the_own_steps_of_what_was_handed_on() {
        denied(() ->
                run(staff.rep(), () -> people.handOver(run.id(), staff.manager().id())));
        denied(() -> run(staff.rep(), () -> people.takeOver(run.id())));
        denied(() -> run(staff.rep(), () -> people.nudge(run.id(), "")));

        run(staff.manager(), () -> people.takeOver(run.id()));
        desk.work(staff.rep(), run, "");
        assertThat(desk.at(run)).isEqualTo("wording");
    }

    @Test
    void a_run_that_is_over_is_neither_handed_over_nor_reminded_of() {
        RunDetails over = desk.begun(IncidentKind.OTHER);
        lift(over);

        assertThatThrownBy(() -> run(staff.manager(), () -> people.takeOver(over.id())))
                .hasMessage("run.refused.over");
        assertThatThrownBy(() -> run(staff.manager(), () -> people.nudge(over.id(), "")))
                .hasMessage("run.refused.over");
    }

    @Test
    void words_of_a_reminder_that_are_too_long_are_refused_at_their_field() {
        assertThatThrownBy(() -> run(staff.manager(), () -> people.nudge(run.id(), "x".repeat(2_001))))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo(RunPeople.WORDS));
    }

    @Test
    void who_has_the_run_and_may_no_longer_see_it_is_passed_over_for_the_rep() {
        run(
                staff.admin(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), TODAY, TODAY));
        run(
                staff.manager(),
                () -> people.handOver(run.id(), staff.otherManager().id()));
        assertThat(own(staff.rep(), lists::mine)).doesNotContain(run.id());

        clock.pass(Duration.ofDays(1));

        assertThat(own(staff.otherManager(), lists::mine)).doesNotContain(run.id());
        assertThat(as(staff.rep(), () -> people.owner(run.id()))).isEqualTo("Rita Rep");
        assertThat(as(staff.rep(), lists::open).getFirst().owner()).isEqualTo("Rita Rep");
        assertThat(own(staff.rep(), lists::mine)).contains(run.id());
    }

    @Test
    void who_has_the_run_and_may_no_longer_sign_in_is_passed_over_too() {
        run(staff.manager(), () -> people.takeOver(run.id()));
        as(staff.admin(), () -> changes.deactivate(staff.manager().id()));

        assertThat(own(staff.rep(), lists::mine)).contains(run.id());
    }

    @Test
    void runs_of_a_rep_who_has_left_are_on_no_list() {
        jdbc.sql("UPDATE rep SET left_at = ? WHERE id = ?")
                .params(LocalDateTime.ofInstant(NOW, Staff.ZONE), staff.account())
                .update();

        assertThat(own(staff.manager(), lists::open)).isEmpty();
        assertThat(own(staff.admin(), lists::open)).doesNotContain(run.id());
        outOfSight(() -> as(staff.admin(), () -> runs.require(run.id())));
    }

    private List<String> candidates(SignedInUser asking) {
        return as(asking, () -> people.candidates(run.id())).stream()
                .map(Onlooker::name)
                .toList();
    }

    /** The two runs of this test and whatever followed from them, in the order of the list. */
    private List<Long> own(SignedInUser reader, Supplier<List<RunRow>> list) {
        return as(reader, list).stream()
                .filter(row -> row.accountId() == staff.account() || row.accountId() == staff.otherAccount())
                .map(RunRow::id)
                .toList();
    }

    private void lift(RunDetails ofIncident) {
        IncidentDetails incident = as(staff.rep(), () -> incidents.of(staff.account())).stream()
                .filter(one -> OptionalLong.of(one.id()).equals(ofIncident.incidentId()))
                .findFirst()
                .orElseThrow();
        as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), clock.instant()));
    }

    private static void outOfSight(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("This account is not in your sight");
    }

    private static void denied(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(AccessDeniedException.class).hasMessage("Only a manager may do this");
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }

    private static void run(SignedInUser user, Runnable action) {
        SignedIn.as(user, action);
    }
}
