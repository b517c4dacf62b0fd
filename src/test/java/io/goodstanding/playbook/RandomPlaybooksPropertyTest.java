package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.playbook.Move.Kind;
import io.goodstanding.playbook.StepState.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the playbook and whatever people do, a run behaves. */
class RandomPlaybooksPropertyTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** No step is repeated more than this often by a random playbook: 12 steps, three repeats each. */
    private static final int MOST_MOVES = 12 * (12 * 3 + 1) + 50;

    @Property(tries = 400)
    void it_comes_to_an_end_and_leaves_no_required_step_open(@ForAll Random random) {
        Playbook playbook = playbook(random);
        Instant now = Written.START;
        Run run = Run.start(playbook, Facts.none(), ZONE, now);
        int moves = 0;
        while (!run.course(now).isClosed()) {
            assertThat(moves++).isLessThan(MOST_MOVES);
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            run = somethingDone(run, random, now);
        }
        assertThat(run.course(now).steps())
                .noneMatch(StepState::isOpen)
                .noneMatch(state -> state.status() == Status.WAITING_TURN)
                .allMatch(state -> state.status() != Status.SKIPPED
                        || !state.step().required()
                        || !state.move().orElseThrow().note().isEmpty());
    }

    @Property(tries = 300)
    void the_same_moves_give_the_same_course_and_undo_restores_the_one_before(@ForAll Random random) {
        Playbook playbook = playbook(random);
        Instant now = Written.START;
        Run run = Run.start(playbook, Facts.none(), ZONE, now);
        for (int i = 0; i < 15 && !run.course(now).isClosed(); i++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            Run before = run;
            run = somethingDone(run, random, now);
            Course course = run.course(now);
            assertThat(new Run(playbook, Facts.none(), ZONE, Written.START, run.moves()).course(now))
                    .isEqualTo(course);
            boolean worked = run.moves().size() == before.moves().size() + 1
                    && run.moves().getLast().kind().isWork();
            if (worked) {
                assertThat(run.undone().course(now)).isEqualTo(before.course(now));
            }
        }
    }

    @Property(tries = 300)
    void time_alone_never_takes_back_what_was_done_nor_does_a_clock_set_back(@ForAll Random random) {
        Playbook playbook = playbook(random);
        Instant now = Written.START;
        Run run = Run.start(playbook, Facts.none(), ZONE, now);
        for (int i = 0; i < 12 && !run.course(now).isClosed(); i++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            run = somethingDone(run, random, now);
        }
        Run made = run;
        List<String> done = done(made.course(now));
        assertThat(done(made.course(now.plus(Duration.ofDays(400))))).containsAll(done);
        List<String> moved = made.course(now).steps().stream()
                .filter(state -> state.move().isPresent())
                .map(state -> state.step().key())
                .toList();
        assertThat(done(made.course(Written.START))).containsAll(moved);
    }

    @Property(tries = 200)
    void turns_come_in_the_order_of_the_steps(@ForAll Random random) {
        Playbook playbook = playbook(random);
        Instant now = Written.START;
        Run run = Run.start(playbook, Facts.none(), ZONE, now);
        for (int i = 0; i < 12 && !run.course(now).isClosed(); i++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            run = somethingDone(run, random, now);
        }
        List<Instant> turns = run.course(now).steps().stream()
                .filter(state -> state.isOpen() || state.status() == Status.DONE)
                .flatMap(state -> state.turnAt().stream())
                .toList();
        assertThat(turns).isSorted();
    }

    private static List<String> done(Course course) {
        return course.steps().stream()
                .filter(state -> state.status() == Status.DONE || state.status() == Status.SKIPPED)
                .map(state -> state.step().key())
                .toList();
    }

    /** What somebody, or time, may do to a run. */
    private static Run somethingDone(Run run, Random random, Instant now) {
        StepState open = run.course(now).open().orElse(null);
        if (open == null || !open.canBeWorked()) {
            return random.nextInt(12) == 0 ? run.after(Move.of(Kind.LIFTED, "", "", now)) : run;
        }
        Step step = open.step();
        if (step.type().canBeSkipped() && random.nextInt(5) == 0) {
            return run.after(
                    run.skip(step.key(), open.attempt(), "because", now).move());
        }
        if (step.type().asks()) {
            Answer answer = step.answers().get(random.nextInt(step.answers().size()));
            return run.after(
                    run.work(Deed.answered(open, answer.key()).noting("n"), now).move());
        }
        Deed deed = Deed.done(open)
                .ticking(IntStream.range(0, step.items().size()).boxed().toList())
                .until(LocalDate.ofInstant(now, ZONE).plusDays(random.nextInt(4)));
        return run.after(run.work(deed, now).move());
    }

    private static Playbook playbook(Random random) {
        StringBuilder steps = new StringBuilder();
        List<String> questions = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            steps.append(step(random, i, questions));
        }
        return Written.recovery(steps.toString());
    }

    private static String step(Random random, int i, List<String> questions) {
        String condition = questions.isEmpty() || random.nextInt(3) > 0
                ? ""
                : "  when: " + questions.get(random.nextInt(questions.size())) + " is "
                        + (random.nextBoolean() ? "not " : "") + (random.nextBoolean() ? "a" : "b") + "\n";
        String head = "- key: s" + i + "\n  title: Step " + i + "\n  ~\n" + condition;
        if (random.nextInt(4) == 0) {
            head += "  phase: AFTER\n";
        }
        if (random.nextInt(4) == 0) {
            head += "  required: false\n";
        }
        return switch (random.nextInt(6)) {
            case 0 -> head + "  type: DO\n  due: " + (1 + random.nextInt(50)) + "h after start\n";
            case 1 -> head + "  type: CHECKLIST\n  items: [One, Two]\n";
            case 2 -> head + "  type: WAIT\n  until: " + (1 + random.nextInt(4)) + "d\n";
            case 3 -> head + "  type: WAIT\n  until: a date\n";
            case 4 -> head + "  type: FOLLOW_UP\n  after: 2bd\n" + answers(random, i, questions);
            default -> head + "  type: QUESTION\n" + answers(random, i, questions);
        };
    }

    private static String answers(Random random, int i, List<String> questions) {
        questions.add("s" + i);
        String back = random.nextInt(3) == 0
                ? ", again: s" + random.nextInt(i + 1) + ", times: " + (1 + random.nextInt(3))
                : random.nextInt(8) == 0 ? ", ends: true" : "";
        return "  answers:\n    - {key: a, label: A}\n    - {key: b, label: B" + back + "}\n";
    }
}
