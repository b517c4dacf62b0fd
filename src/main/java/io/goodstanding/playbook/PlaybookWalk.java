package io.goodstanding.playbook;

import io.goodstanding.playbook.Move.Kind;
import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.StepState.Status;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Goes every way through a playbook: every answer, every step left out, every wait, a lift at any moment, and every
 * value of the facts that it asks about. Ways that come to the same place are gone on from there once, so the number of
 * places stays small however many ways there are.
 */
public final class PlaybookWalk {

    /** More places than this and nobody understands the playbook; the largest shipped one has less than a tenth of it. */
    static final int MOST_PLACES = 10_000;

    /** A way of more moves than this is one round in a circle too many; the longest shipped one has a tenth of it. */
    static final int LONGEST_WAY = 400;

    private static final Instant START = Instant.parse("2026-03-27T09:00:00Z");
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final Playbook playbook;
    private final Map<String, BigInteger> ways = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int moves;
    private boolean gaveUp;
    private int longest;

    private PlaybookWalk(Playbook playbook) {
        this.playbook = playbook;
    }

    /** Goes all ways. */
    public static Report of(Playbook playbook) {
        return new PlaybookWalk(playbook).walk();
    }

    private Report walk() {
        BigInteger all = BigInteger.ZERO;
        for (Facts facts : FactValues.of(playbook)) {
            all = all.add(from(Run.start(playbook, facts, ZONE, START), START, 0));
        }
        if (gaveUp) {
            // What was not looked at may be well: nothing else can be said.
            return new Report(
                    ways.size(), moves, all, longest, List.of(Problem.of("", "playbook.refused.too-many-ways")));
        }
        playbook.steps().stream()
                .map(Step::key)
                .filter(key -> !reached.contains(key))
                .forEach(key -> problems.add(Problem.of(key, "playbook.refused.unreachable")));
        return new Report(ways.size(), moves, all, longest, problems);
    }

    /** The number of ways from here to an end. */
    private BigInteger from(Run run, Instant now, int depth) {
        Course course = run.course(now);
        String place =
                new WalkPlace(playbook, run, course, new Replay(playbook, run.facts(), START, run.moves())).key();
        BigInteger known = ways.get(place);
        if (known != null) {
            return known;
        }
        if (gaveUp || ways.size() >= MOST_PLACES || depth >= LONGEST_WAY) {
            gaveUp = true;
            return BigInteger.ZERO;
        }
        longest = Math.max(longest, depth);
        ways.put(place, BigInteger.ZERO);
        BigInteger count =
                course.open().map(state -> onFrom(run, state, now, depth)).orElseGet(() -> end(run, course));
        ways.put(place, count);
        return count;
    }

    private BigInteger onFrom(Run run, StepState state, Instant now, int depth) {
        reached.add(state.step().key());
        Instant later = now.plus(Duration.ofMinutes(1));
        BigInteger count = BigInteger.ZERO;
        for (Run next : next(run, state, later)) {
            moves++;
            count = count.add(from(next, later, depth + 1));
        }
        if (state.status() == Status.WAITING_UNTIL) {
            moves++;
            count = count.add(from(run, Replay.later(later, state.opensAt().orElseThrow()), depth + 1));
        }
        return count;
    }

    /** Everything that can happen to a step whose turn it is, but for time. */
    private List<Run> next(Run run, StepState state, Instant at) {
        List<Run> next = new ArrayList<>();
        if (state.canBeWorked()) {
            deeds(state, at).forEach(deed -> next.add(worked(run, deed, at)));
        }
        if (state.step().type().canBeSkipped()) {
            next.add(run.after(
                    run.skip(state.step().key(), state.attempt(), "because", at).move()));
        }
        boolean liftedBefore = run.moves().stream().anyMatch(move -> move.kind() == Kind.LIFTED);
        if (playbook.purpose() == Purpose.RECOVERY && !liftedBefore) {
            next.add(run.after(Move.of(Kind.LIFTED, "", "", at)));
        }
        return next;
    }

    private static List<Deed> deeds(StepState state, Instant at) {
        Step step = state.step();
        LocalDate day = LocalDate.ofInstant(at, ZONE).plusDays(3);
        if (step.type() == StepType.WAIT) {
            return List.of(Deed.done(state).until(day));
        }
        if (step.type().asks()) {
            return step.answers().stream()
                    .map(answer ->
                            Deed.answered(state, answer.key()).noting("because").until(day))
                    .toList();
        }
        return List.of(Deed.done(state)
                .ticking(IntStream.range(0, step.items().size()).boxed().toList()));
    }

    private static Run worked(Run run, Deed deed, Instant at) {
        Run.Decision decision = run.work(deed, at);
        Run after = run.after(decision.move());
        boolean lifts = decision.effects().stream().anyMatch(LiftIncident.class::isInstance);
        return lifts ? after.after(Move.of(Kind.LIFTED, "", "", at)) : after;
    }

    private BigInteger end(Run run, Course course) {
        boolean decided =
                new Replay(playbook, run.facts(), START, run.moves()).endedAt().isPresent();
        if (playbook.purpose() == Purpose.RECOVERY && !course.lifted() && !decided) {
            problem(lastStep(run), "playbook.refused.dead-end");
        }
        boolean requiredOpen = course.steps().stream()
                .anyMatch(state -> state.step().required()
                        && (state.status() == Status.CURRENT
                                || state.status() == Status.WAITING_TURN
                                || state.status() == Status.WAITING_UNTIL));
        if (requiredOpen) {
            problem(lastStep(run), "playbook.refused.required-open");
        }
        return BigInteger.ONE;
    }

    private static String lastStep(Run run) {
        return run.moves().stream().map(Move::step).reduce("", (earlier, later) -> later);
    }

    private void problem(String step, String key) {
        Problem problem = Problem.of(step, key);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /**
     * What was found.
     *
     * @param places how many different places there are
     * @param moves how many steps from one place to the next were tried
     * @param ways how many different ways lead from the start to an end
     * @param longest the most moves that one way was followed before it met a known place
     * @param problems steps on which a way ends with the incident open, and steps that no way reaches
     */
    public record Report(int places, int moves, BigInteger ways, int longest, List<Problem> problems) {

        public Report {
            problems = List.copyOf(problems);
        }
    }
}
