package io.goodstanding.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.StepState;
import io.goodstanding.run.RunDesk;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.RunPeople;
import io.goodstanding.run.Runs;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.StandIns;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of the steps of a run: whoever has the next one, once, and never of the own deed. */
@ApplicationTest
class RunNoticesTest {

    private static final String STEP = "notice.step";
    private static final Duration HOUR = Duration.ofHours(1);

    private final Inbox inbox;
    private final Incidents incidents;
    private final Runs runs;
    private final RunPeople people;
    private final StandIns standIns;
    private final MovableClock clock;
    private final Staff staff;
    private final RunDesk desk;

    RunNoticesTest(
            @Autowired ApplicationContext context,
            @Autowired Inbox inbox,
            @Autowired Incidents incidents,
            @Autowired Runs runs,
            @Autowired RunPeople people,
            @Autowired StandIns standIns,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.inbox = inbox;
        this.incidents = incidents;
        this.runs = runs;
        this.people = people;
        this.standIns = standIns;
        this.clock = clock;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.desk = new RunDesk(context, staff);
        // Who looks after what was told when the staff was hired.
        jdbc.sql("DELETE FROM inbox_notice WHERE user_id IN (?, ?)")
                .params(staff.manager().id(), staff.otherManager().id())
                .update();
    }

    @Test
    void the_first_step_of_the_rep_is_told_with_the_incident_and_not_once_more() {
        as(
                staff.manager(),
                () -> incidents.report(
                        staff.account(), RunDesk.report(IncidentKind.INVITATIONS_PAUSED, clock.instant())));

        assertThat(steps(staff.rep())).isEmpty();
        assertThat(told(staff.rep())).containsExactly("notice.incident.raised");
    }

    @Test
    void the_first_step_of_the_playbook_of_a_corrected_kind_is_told() {
        IncidentDetails incident = desk.log(IncidentKind.INVITATIONS_PAUSED);
        clock.set(clock.instant().plus(HOUR));

        as(
                staff.manager(),
                () -> incidents.correct(
                        incident.id(),
                        incident.version(),
                        RunDesk.report(IncidentKind.EMAIL_REQUIRED, incident.startedAt())));

        RunDetails run = desk.of(incident);
        assertThat(steps(staff.rep()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path()).isEqualTo("run/" + run.id()));
    }

    @Test
    void a_step_that_the_manager_does_for_the_rep_tells_the_rep_of_the_next_one() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);

        desk.work(staff.manager(), run, "");

        StepState next = desk.open(run);
        assertThat(steps(staff.rep())).singleElement().satisfies(entry -> {
            assertThat(entry.sentence())
                    .isEqualTo(Phrase.of(STEP, "@notice.own", next.step().title()));
            assertThat(entry.path()).isEqualTo("run/" + run.id());
            assertThat(entry.actor()).contains("Mona Manager");
            assertThat(entry.isUnread()).isTrue();
        });
        assertThat(steps(staff.manager())).isEmpty();
        assertThat(steps(staff.colleague())).isEmpty();
        assertThat(steps(staff.otherManager())).isEmpty();
        assertThat(steps(staff.admin())).isEmpty();
    }

    @Test
    void nobody_is_told_of_the_next_step_after_the_own_deed() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);

        desk.work(staff.rep(), run, "");
        desk.work(staff.rep(), run, "fast");

        assertThat(steps(staff.rep())).isEmpty();
        assertThat(steps(staff.manager())).isEmpty();
    }

    @Test
    void a_notice_waits_until_its_step_is_done_by_whomever() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.manager(), run, "");

        desk.work(staff.admin(), run, "fast");

        assertThat(steps(staff.rep())).hasSize(2);
        assertThat(steps(staff.rep()))
                .filteredOn(InboxEntry::isUnread)
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence())
                        .isEqualTo(Phrase.of(
                                STEP, "@notice.own", desk.open(run).step().title())));

        lift(run);
        assertThat(unread(staff.rep()))
                .as("what comes after the lift is the own deed")
                .isZero();
    }

    @Test
    void what_was_taken_back_is_told_to_who_has_to_do_it_again() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.manager(), run, "");
        desk.work(staff.manager(), run, "fast");
        assertThat(unread(staff.rep())).isEqualTo(1);

        clock.pass(HOUR);
        desk.undo(staff.manager(), run);

        assertThat(desk.at(run)).isEqualTo("wording");
        assertThat(unread(staff.rep())).isEqualTo(1);
        assertThat(steps(staff.rep())).hasSize(3);
    }

    @Test
    void a_manager_s_step_is_told_to_the_managers_of_the_team_and_to_nobody_else() {
        RunDetails run = as(staff.admin(), () -> runs.startAlone(staff.account(), "third-time-review"));

        assertThat(steps(staff.manager()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence())
                        .isEqualTo(Phrase.of(
                                STEP, "Rita Rep", desk.open(run).step().title())));
        assertThat(steps(staff.rep())).isEmpty();
        assertThat(steps(staff.otherManager())).isEmpty();

        desk.work(staff.manager(), run, "");
        assertThat(unread(staff.manager())).isZero();
        assertThat(steps(staff.rep())).hasSize(1);
    }

    @Test
    void a_stand_in_is_told_of_the_manager_s_step_too() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Staff.ZONE);
        run(
                staff.admin(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), today, today));

        as(staff.admin(), () -> runs.startAlone(staff.account(), "third-time-review"));

        assertThat(steps(staff.otherManager())).hasSize(1);
    }

    @Test
    void for_a_rep_who_does_not_sign_in_the_managers_are_told() {
        IncidentDetails incident = as(
                staff.admin(),
                () -> incidents.report(
                        staff.otherAccount(), RunDesk.report(IncidentKind.INVITATIONS_PAUSED, clock.instant())));

        desk.work(staff.admin(), desk.of(incident), "");

        assertThat(steps(staff.otherManager())).hasSize(1);
        assertThat(steps(staff.manager())).isEmpty();
    }

    @Test
    void a_run_that_is_handed_over_tells_the_new_one_of_it_and_the_step_waits_for_the_old_one_no_more() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.manager(), run, "");
        assertThat(unread(staff.rep())).isEqualTo(1);

        run(staff.manager(), () -> people.handOver(run.id(), staff.admin().id()));

        assertThat(unread(staff.rep())).isZero();
        assertThat(told(staff.admin())).containsExactlyInAnyOrder("notice.run.yours", STEP);
        assertThat(entries(staff.admin()))
                .filteredOn(entry -> "notice.run.yours".equals(entry.sentence().key()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(NoticeKind.ASSIGNED);
                    assertThat(entry.sentence())
                            .isEqualTo(Phrase.of(
                                    "notice.run.yours",
                                    "Rita Rep",
                                    run.playbook().name()));
                });

        desk.work(staff.rep(), run, "fast");
        assertThat(steps(staff.admin())).filteredOn(InboxEntry::isUnread).hasSize(1);
        assertThat(steps(staff.rep())).as("handed on").hasSize(1);
    }

    @Test
    void a_run_that_is_handed_back_waits_for_the_rep_again() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.manager(), run, "");
        run(staff.manager(), () -> people.handOver(run.id(), staff.admin().id()));
        clock.pass(HOUR);

        run(staff.manager(), () -> people.handOver(run.id(), staff.rep().id()));

        assertThat(steps(staff.rep())).filteredOn(InboxEntry::isUnread).hasSize(1);
        assertThat(steps(staff.admin())).noneMatch(InboxEntry::isUnread);
    }

    @Test
    void who_takes_a_run_over_is_told_nothing() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        desk.work(staff.rep(), run, "");

        run(staff.manager(), () -> people.takeOver(run.id()));

        assertThat(told(staff.manager())).containsExactly("notice.incident.raised");
    }

    @Test
    void a_manager_s_step_of_a_run_that_an_admin_has_waits_for_the_admin_as_in_the_list() {
        RunDetails run = as(staff.admin(), () -> runs.startAlone(staff.account(), "third-time-review"));

        run(staff.manager(), () -> people.handOver(run.id(), staff.admin().id()));

        assertThat(steps(staff.manager())).noneMatch(InboxEntry::isUnread);
        assertThat(steps(staff.admin())).filteredOn(InboxEntry::isUnread).hasSize(1);
    }

    @Test
    void a_reminder_goes_to_who_has_the_step_each_time_with_its_words() {
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        String title = desk.open(run).step().title();

        run(staff.manager(), () -> people.nudge(run.id(), "  Today, please "));
        clock.pass(HOUR);
        run(staff.manager(), () -> people.nudge(run.id(), " "));

        assertThat(steps(staff.rep()))
                .extracting(InboxEntry::sentence)
                .containsExactly(
                        Phrase.of("notice.step.nudged", "@notice.own", title),
                        Phrase.of("notice.step.nudged.words", "@notice.own", title, "Today, please"));
        assertThat(steps(staff.manager())).isEmpty();

        desk.work(staff.rep(), run, "");
        assertThat(unread(staff.rep())).isZero();
    }

    @Test
    void nobody_is_reminded_by_the_own_reminder() {
        RunDetails run = as(staff.manager(), () -> runs.startAlone(staff.account(), "third-time-review"));

        run(staff.manager(), () -> people.nudge(run.id(), "Note to myself"));

        assertThat(steps(staff.manager())).isEmpty();
        assertThat(steps(staff.rep())).isEmpty();
    }

    @Test
    void a_step_of_recovery_that_the_lift_makes_needless_is_told_to_nobody() {
        RunDetails run = desk.goTo(desk.begun(IncidentKind.AUTOMATION_SUSPECTED), "verify", Map.of());
        int before = steps(staff.rep()).size();

        desk.work(staff.manager(), run, "yes");

        assertThat(steps(staff.rep())).hasSize(before + 1);
        assertThat(steps(staff.rep()).getFirst().sentence().args())
                .contains(desk.open(run).step().title());
        assertThat(desk.at(run)).isEqualTo("by-hand");
    }

    @Test
    void a_run_that_ends_with_another_kind_leaves_nothing_waiting() {
        RunDetails run = as(
                staff.manager(),
                () -> desk.of(incidents.report(
                        staff.account(), RunDesk.report(IncidentKind.INVITATIONS_PAUSED, clock.instant()))));
        desk.work(staff.manager(), run, "");
        assertThat(steps(staff.rep())).filteredOn(InboxEntry::isUnread).hasSize(1);

        desk.work(staff.manager(), run, "email");

        assertThat(steps(staff.rep())).filteredOn(entry -> leadsTo(entry, run)).noneMatch(InboxEntry::isUnread);
    }

    private static boolean leadsTo(InboxEntry entry, RunDetails run) {
        return entry.path().equals("run/" + run.id());
    }

    @Test
    void who_may_no_longer_see_the_account_is_passed_over_for_the_rep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Staff.ZONE);
        run(
                staff.admin(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), today, today));
        RunDetails run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
        run(
                staff.manager(),
                () -> people.handOver(run.id(), staff.otherManager().id()));
        clock.pass(Duration.ofDays(1));

        desk.work(staff.manager(), run, "");

        assertThat(steps(staff.rep())).filteredOn(InboxEntry::isUnread).hasSize(1);
    }

    @Test
    void what_fails_tells_nobody() {
        RunDetails run = desk.begun(IncidentKind.OTHER);
        desk.log(IncidentKind.SIGN_IN_LOCKOUT);
        int before = entries(staff.rep()).size();

        assertThatThrownBy(() -> desk.work(staff.manager(), run, "lost")).isInstanceOf(Refused.class);

        assertThat(entries(staff.rep())).hasSize(before);
    }

    private void lift(RunDetails run) {
        IncidentDetails incident = as(staff.rep(), () -> incidents.of(staff.account())).stream()
                .filter(one -> OptionalLong.of(one.id()).equals(run.incidentId()))
                .findFirst()
                .orElseThrow();
        as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), clock.instant()));
    }

    private int unread(SignedInUser reader) {
        return (int) steps(reader).stream().filter(InboxEntry::isUnread).count();
    }

    /** What somebody was told of steps, the newest first. */
    private List<InboxEntry> steps(SignedInUser reader) {
        return entries(reader).stream()
                .filter(entry -> entry.kind() == NoticeKind.STEP)
                .toList();
    }

    private List<String> told(SignedInUser reader) {
        return entries(reader).stream().map(entry -> entry.sentence().key()).toList();
    }

    private List<InboxEntry> entries(SignedInUser reader) {
        return as(reader, () -> inbox.page(InboxPart.ALL, OptionalLong.empty()).entries());
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }

    private static void run(SignedInUser user, Runnable action) {
        SignedIn.as(user, action);
    }
}
