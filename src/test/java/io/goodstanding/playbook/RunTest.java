package io.goodstanding.playbook;

import static io.goodstanding.playbook.Written.START;
import static io.goodstanding.playbook.Written.openStep;
import static io.goodstanding.playbook.Written.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.RunEffect.OpenTicket;
import io.goodstanding.playbook.RunEffect.StartPlaybook;
import io.goodstanding.playbook.StepState.Status;
import io.goodstanding.playbook.StepState.WhyNot;
import io.goodstanding.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Playbook LOCKED_OUT = Written.recovery("""
        - key: signed-in
          type: QUESTION
          title: Are you still signed in anywhere?
          ~
          due: 2h
          answers:
            - {key: "yes", label: "Yes"}
            - {key: "no", label: "No"}
        - key: use-help
          type: DO
          title: Use Help
          when: signed-in is yes
          required: false
          ~
        - key: form
          type: OPEN_TICKET
          title: Fill in the form
          channel: LOGGED_OUT_FORM
          when: signed-in is no
          ~
        - key: letter
          type: WRITE_LETTER
          title: Write
          letter: FIRST
          when: signed-in is no
          ~
        - key: pause
          type: WAIT
          title: Wait
          until: 2d
          ~
        - key: works
          type: VERIFY_LIFTED
          title: Does it work?
          ~
          answers:
            - {key: "yes", label: It works}
            - {key: "no", label: Not yet, again: pause, times: 2}
        - key: what-now
          type: MANAGERS_REVIEW
          title: What now?
          when: works is no
          text: Talk.
          owner: MANAGER
          source: [{kind: TEAM, checked: 2026-11-25}]
          answers:
            - {key: wait, label: Wait on, ends: true}
            - {key: else, label: Something else, ends: true}
        - key: harden
          type: HARDEN
          title: Harden
          starts: harden-and-ramp
          phase: AFTER
          ~
        """);

    private final Run run = Run.start(LOCKED_OUT, Facts.none(), BERLIN, START);

    @Test
    void a_run_begins_with_its_first_step_which_has_a_time_to_be_done_by() {
        StepState first = run.course(START).open().orElseThrow();

        assertThat(first.step().key()).isEqualTo("signed-in");
        assertThat(first.dueAt()).contains(START.plus(Duration.ofHours(2)));
        assertThat(first.isOverdue(START.plus(Duration.ofMinutes(119)))).isFalse();
        assertThat(first.isOverdue(START.plus(Duration.ofHours(2)))).isTrue();
    }

    @Test
    void an_answer_opens_its_branch_and_the_other_one_says_why_it_is_not_needed() {
        Course course = worked(run, "no", later(1)).course(later(1));

        assertThat(status(course, "use-help")).isEqualTo(Status.NOT_NEEDED);
        assertThat(course.step("use-help").flatMap(StepState::whyNot)).contains(WhyNot.CONDITION);
        assertThat(status(course, "form")).isEqualTo(Status.CURRENT);
        assertThat(status(course, "letter")).isEqualTo(Status.WAITING_TURN);
    }

    @Test
    void before_the_answer_both_branches_wait() {
        Course course = run.course(START);

        assertThat(status(course, "use-help")).isEqualTo(Status.WAITING_TURN);
        assertThat(status(course, "form")).isEqualTo(Status.WAITING_TURN);
    }

    @Test
    void a_ticket_step_opens_a_case_in_its_channel() {
        Run asked = worked(run, "no", later(1));

        assertThat(asked.work(Deed.done(open(asked, later(2))), later(2)).effects())
                .containsExactly(new OpenTicket("LOGGED_OUT_FORM"));
    }

    @Test
    void a_wait_ends_by_itself_at_the_same_time_of_day_though_the_clock_jumped() {
        Run waiting = worked(worked(run, "yes", later(1)), "", later(1));
        Instant end = Instant.parse("2026-03-29T08:01:00Z");

        assertThat(open(waiting, later(2)).opensAt()).contains(end);
        assertThat(openStep(waiting, end.minusMillis(1))).isEqualTo("pause");
        assertThat(openStep(waiting, end)).isEqualTo("works");
    }

    @Test
    void nobody_can_do_what_is_waited_for() {
        Run waiting = worked(worked(run, "yes", later(1)), "", later(1));

        assertThatThrownBy(() -> waiting.work(Deed.done(open(waiting, later(2))), later(2)))
                .isInstanceOf(Refused.class)
                .hasMessage("run.refused.waits");
    }

    @Test
    void the_second_of_two_windows_is_refused() {
        StepState seen = open(run, START);
        Run answered = worked(run, "yes", later(1));

        assertThatThrownBy(() -> answered.work(Deed.answered(seen, "no"), later(2)))
                .isInstanceOf(StepMoved.class);
    }

    @Test
    void not_yet_leads_back_to_the_wait_as_often_as_it_may_and_then_on() {
        Run verified = notYet(notYet(waited()));
        assertThat(openStep(verified, last(verified))).isEqualTo("pause");

        Run thirdTime = notYet(verified);
        assertThat(openStep(thirdTime, last(thirdTime))).isEqualTo("what-now");
    }

    @Test
    void what_was_seen_before_a_repeat_is_refused_after_it() {
        Run waited = waited();
        Instant now = last(waited).plus(Duration.ofDays(3));
        StepState seen = open(waited, now);
        Run back = worked(waited, "no", now);
        Instant then = now.plus(Duration.ofDays(3));

        assertThat(openStep(back, then)).isEqualTo("works");
        assertThatThrownBy(() -> back.work(Deed.answered(seen, "yes"), then)).isInstanceOf(StepMoved.class);
    }

    @Test
    void yes_lifts_the_incident_at_the_time_that_was_given() {
        Run waited = waited();
        Instant now = last(waited).plus(Duration.ofDays(3));
        Deed yes = Deed.answered(open(waited, now), "yes").liftedAt(now.minusSeconds(60));

        assertThat(waited.work(yes, now).effects()).containsExactly(new LiftIncident(now.minusSeconds(60)));
    }

    @Test
    void a_lift_by_hand_leaves_only_what_is_to_be_done_afterwards() {
        Run lifted = run.after(Move.of(Move.Kind.LIFTED, "", "", later(5)));
        Course course = lifted.course(later(6));

        assertThat(openStep(lifted, later(6))).isEqualTo("harden");
        assertThat(course.step("pause").flatMap(StepState::whyNot)).contains(WhyNot.LIFTED);
        assertThat(lifted.work(Deed.done(open(lifted, later(6))), later(6)).effects())
                .containsExactly(new StartPlaybook("harden-and-ramp"));
    }

    @Test
    void a_reopened_incident_asks_once_more_whether_it_is_over() {
        Run waited = waited();
        Instant now = last(waited).plus(Duration.ofDays(3));
        Run over = worked(waited, "yes", now).after(Move.of(Move.Kind.LIFTED, "", "", now));
        Run closed = worked(over, "", now);
        assertThat(closed.course(now).closedAt()).contains(now);

        Run reopened = closed.after(Move.of(Move.Kind.REOPENED, "", "", now.plusSeconds(60)));
        assertThat(openStep(reopened, now.plusSeconds(60))).isEqualTo("works");
        assertThat(reopened.course(now.plusSeconds(60)).isClosed()).isFalse();
    }

    @Test
    void a_step_that_is_required_is_left_out_for_a_reason_only() {
        Run asked = worked(run, "no", later(1));

        assertThatThrownBy(() -> asked.skip("form", 1, "  ", later(2)))
                .isInstanceOf(Refused.class)
                .hasMessage("run.refused.reason");
        assertThat(openStep(
                        asked.after(
                                asked.skip("form", 1, "Filed before", later(2)).move()),
                        later(2)))
                .isEqualTo("letter");
    }

    @Test
    void a_question_is_never_left_out() {
        assertThatThrownBy(() -> run.skip("signed-in", 1, "no time", later(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("run.refused.no-skip");
    }

    @Test
    void undo_restores_what_was_before_the_last_step() {
        Run answered = worked(run, "no", later(1));

        assertThat(answered.undone()).isEqualTo(run);
        assertThatThrownBy(run::undoable).hasMessage("run.refused.nothing-to-undo");
    }

    @Test
    void what_was_sent_cannot_be_undone() {
        Run sent = worked(worked(worked(run, "no", later(1)), "", later(2)), "", later(3));

        assertThatThrownBy(sent::undoable).isInstanceOf(Refused.class).hasMessage("run.refused.sent");
    }

    @Test
    void a_clock_that_was_set_back_does_not_take_a_step_away_that_was_done_after_a_wait() {
        Run waited = waited();
        Instant now = last(waited).plus(Duration.ofDays(3));
        Run back = worked(waited, "yes", now).after(Move.of(Move.Kind.LIFTED, "", "", now));

        Course early = back.course(START);
        assertThat(status(early, "pause")).isEqualTo(Status.DONE);
        assertThat(status(early, "harden")).isEqualTo(Status.CURRENT);
    }

    @Test
    void a_wait_for_the_lift_ends_with_the_usual_time_and_then_with_its_own_span() {
        Playbook playbook = Written.recovery("""
            - key: pause
              type: WAIT
              title: Wait
              until: lifted
              or-after: 7d
              ~
            - key: works
              type: VERIFY_LIFTED
              title: Does it work?
              ~
              answers:
                - {key: "yes", label: It works}
                - {key: "no", label: Not yet, again: pause, times: 9, ends: false}
            - key: give-up
              type: QUESTION
              title: What now?
              when: works is no
              ~
              answers:
                - {key: a, label: Leave it, ends: true}
                - {key: b, label: Leave it too, ends: true}
            """);
        Instant usual = START.plus(Duration.ofDays(3));
        Run waiting = Run.start(playbook, Facts.none().lifting(Optional.of(usual)), BERLIN, START);
        assertThat(open(waiting, START).opensAt()).contains(usual);

        Run again = worked(waiting, "no", usual);
        assertThat(open(again, usual).opensAt()).contains(new Span(7, Span.Unit.DAYS).after(usual, BERLIN));

        Run moved = waiting.after(
                Move.of(Move.Kind.LIFT_EXPECTED, usual.plusSeconds(60).toString(), "", later(1)));
        assertThat(open(moved, later(1)).opensAt()).contains(usual.plusSeconds(60));
    }

    @Test
    void a_wait_that_was_over_before_the_lift_stays_done_and_one_after_it_goes_on() {
        Playbook playbook = Written.recovery("""
            - key: before
              type: WAIT
              title: Wait
              until: 1d
              ~
            - key: works
              type: VERIFY_LIFTED
              title: Does it work?
              ~
              answers:
                - {key: "yes", label: It works}
                - {key: "no", label: Not yet, ends: true}
            - key: afterwards
              type: WAIT
              title: Wait again
              until: 1d
              phase: AFTER
              ~
            """);
        Instant lift = START.plus(Duration.ofDays(2));
        Run lifted = Run.start(playbook, Facts.none(), BERLIN, START).after(Move.of(Move.Kind.LIFTED, "", "", lift));

        assertThat(status(lifted.course(lift), "before")).isEqualTo(Status.DONE);
        assertThat(openStep(lifted, lift)).isEqualTo("afterwards");
        assertThat(lifted.course(lift.plus(Duration.ofDays(2))).isClosed()).isTrue();
    }

    @Test
    void a_wait_for_a_date_asks_for_it_and_ends_with_that_day() {
        Playbook playbook = Written.start("""
            - key: named-day
              type: WAIT
              title: Which day?
              until: a date
              ~
            - key: go
              type: DO
              title: Go
              ~
            """);
        Run asking = Run.start(playbook, Facts.none(), BERLIN, START);
        StepState open = open(asking, START);
        assertThat(open.status()).isEqualTo(Status.CURRENT);
        assertThatThrownBy(() -> asking.work(Deed.done(open), START)).hasMessage("run.refused.date");
        assertThatThrownBy(() -> asking.work(Deed.done(open).until(LocalDate.parse("2026-03-26")), START))
                .hasMessage("run.refused.date-range");

        Run waiting = asking.after(asking.work(Deed.done(open).until(LocalDate.parse("2026-03-29")), START)
                .move());
        assertThat(open(waiting, START).opensAt()).contains(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(openStep(waiting, Instant.parse("2026-03-29T22:00:00Z"))).isEqualTo("go");
    }

    @Test
    void a_checklist_is_done_when_all_is_ticked() {
        Playbook playbook = Written.start("""
            - key: list
              type: CHECKLIST
              title: Tick
              items: [One, Two]
              ~
            """);
        Run ticking = Run.start(playbook, Facts.none(), BERLIN, START);
        Deed half = Deed.done(open(ticking, START)).ticking(List.of(0));

        assertThatThrownBy(() -> ticking.work(half, START)).hasMessage("run.refused.items");
        assertThat(ticking.after(
                                ticking.work(half.ticking(List.of(0, 1)), START).move())
                        .course(START)
                        .isClosed())
                .isTrue();
    }

    private Run waited() {
        return worked(worked(run, "yes", later(1)), "", later(1));
    }

    private static Run notYet(Run run) {
        return worked(run, "no", last(run).plus(Duration.ofDays(3)));
    }

    private static Instant last(Run run) {
        return run.moves().getLast().at();
    }

    private static Instant later(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static StepState open(Run run, Instant now) {
        return run.course(now).open().orElseThrow();
    }

    private static Status status(Course course, String step) {
        return course.step(step).orElseThrow().status();
    }
}
