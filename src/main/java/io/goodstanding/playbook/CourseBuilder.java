package io.goodstanding.playbook;

import io.goodstanding.playbook.StepState.Status;
import io.goodstanding.playbook.StepState.WhyNot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Works out where each step stands: in order, what was done is done, what is not needed says why, and the first that
 * is left is the one the run stands at.
 */
final class CourseBuilder {

    private final Playbook playbook;
    private final Facts facts;
    private final ZoneId zone;
    private final Instant startedAt;
    private final Instant now;
    private final Replay replay;
    private final List<StepState> steps = new ArrayList<>();
    private final Map<String, Instant> doneAt = new HashMap<>();
    private Instant turn;
    private boolean open;

    CourseBuilder(Playbook playbook, Facts facts, ZoneId zone, Instant startedAt, Replay replay, Instant now) {
        this.playbook = playbook;
        this.facts = facts;
        this.zone = zone;
        this.startedAt = startedAt;
        this.replay = replay;
        this.now = now;
        this.turn = startedAt;
    }

    Course build() {
        playbook.steps().forEach(this::add);
        return new Course(steps, replay.isLifted(), open ? Optional.empty() : Optional.of(closedAt()));
    }

    /** With the last move, or with the end of a wait after it. */
    private Instant closedAt() {
        return replay.endedAt().orElse(Replay.later(turn, replay.last()));
    }

    private void add(Step step) {
        Optional<Move> outcome = replay.outcome(step.key());
        if (outcome.isPresent()) {
            boolean done = outcome.get().kind() == Move.Kind.DONE;
            passed(step, done ? Status.DONE : Status.SKIPPED, outcome.get().at(), outcome);
            return;
        }
        Optional<WhyNot> whyNot = whyNot(step);
        if (step.type() == StepType.WAIT
                && !open
                && whyNot.filter(WhyNot.CONDITION::equals).isEmpty()) {
            Optional<Instant> end = waitedUntil(step);
            if (end.isPresent()) {
                passed(step, Status.DONE, end.get(), Optional.empty());
                return;
            }
        }
        if (whyNot.isPresent()) {
            // What comes after a lift counts from the lift, not from the step before it.
            replay.liftedAt()
                    .filter(at -> whyNot.get() == WhyNot.LIFTED)
                    .ifPresent(at -> turn = Replay.later(turn, at));
            steps.add(state(step, Status.NOT_NEEDED, Optional.empty(), Optional.empty(), Optional.empty(), whyNot));
        } else if (open) {
            steps.add(state(
                    step, Status.WAITING_TURN, Optional.empty(), upcoming(step), Optional.empty(), Optional.empty()));
        } else {
            addOpen(step);
        }
    }

    /**
     * When a wait was over: before now, and before the incident or the run was. What was done after it shows that it
     * was, even if the clock has been set back since.
     */
    private Optional<Instant> waitedUntil(Step step) {
        Instant turnAt = turnAt(step);
        Optional<Instant> until = opensAt(step, turnAt);
        Optional<Instant> lift = replay.liftedAt().filter(at -> step.phase() == Step.Phase.RECOVERY);
        Instant limit = Stream.concat(lift.stream(), replay.endedAt().stream())
                .filter(at -> at.isBefore(now))
                .min(Comparator.naturalOrder())
                .orElse(now);
        if (until.filter(at -> !at.isAfter(limit)).isPresent()) {
            return until.map(at -> Replay.later(turnAt, at));
        }
        return until.filter(at -> replay.furthest() > steps.size()).map(at -> turnAt);
    }

    private Instant turnAt(Step step) {
        return Replay.later(turn, replay.notBefore(step.key()).orElse(turn));
    }

    private void passed(Step step, Status status, Instant at, Optional<Move> move) {
        turn = Replay.later(turn, at);
        doneAt.put(step.key(), at);
        steps.add(state(step, status, Optional.of(at), Optional.empty(), move, Optional.empty()));
    }

    private Optional<WhyNot> whyNot(Step step) {
        if (step.when()
                .filter(condition -> !isUndecided(condition) && !condition.holds(replay.answers(), facts))
                .isPresent()) {
            return Optional.of(WhyNot.CONDITION);
        }
        if (replay.endedAt().isPresent()) {
            return Optional.of(WhyNot.ENDED);
        }
        return replay.isLifted() && step.phase() == Step.Phase.RECOVERY ? Optional.of(WhyNot.LIFTED) : Optional.empty();
    }

    /** Whether a condition asks about a question that may still be answered. */
    private boolean isUndecided(Condition condition) {
        return condition
                .questions()
                .anyMatch(question -> steps.stream()
                        .filter(state -> state.step().key().equals(question))
                        .anyMatch(state -> state.isOpen() || state.status() == Status.WAITING_TURN));
    }

    private void addOpen(Step step) {
        Instant turnAt = turnAt(step);
        Optional<Instant> until = opensAt(step, turnAt);
        boolean over = until.filter(at -> !at.isAfter(now)).isPresent();
        open = true;
        Status status = until.isPresent() && !over ? Status.WAITING_UNTIL : Status.CURRENT;
        Instant current =
                until.filter(at -> over).map(at -> Replay.later(turnAt, at)).orElse(turnAt);
        steps.add(state(step, status, Optional.of(current), until, Optional.empty(), Optional.empty()));
    }

    /** Until when a step waits whose turn came at an instant; empty for one that does not wait. */
    private Optional<Instant> opensAt(Step step, Instant turnAt) {
        if (step.type() == StepType.FOLLOW_UP) {
            return step.after().map(span -> span.after(turnAt, zone));
        }
        return step.waitsFor().flatMap(wait -> switch (wait) {
            case Wait.For(Timing timing) -> Optional.of(timing.span().after(base(timing, turnAt), zone));
            case Wait.UntilLifted(Span orAfter) -> Optional.of(untilLifted(step, orAfter, turnAt));
            case Wait.UntilDate() ->
                replay.date(step.key())
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        });
    }

    /** The first time until the usual time is over; after a look that found it still there, one span more. */
    private Instant untilLifted(Step step, Span orAfter, Instant turnAt) {
        boolean lookedAlready = replay.attempt(step.key()) > 1;
        Optional<Instant> usual = replay.liftExpected().filter(at -> !lookedAlready || at.isAfter(turnAt));
        return usual.orElseGet(() -> orAfter.after(turnAt, zone));
    }

    /** What a wait counts from, whose turn has not come but whose beginning is known. */
    private Optional<Instant> upcoming(Step step) {
        return step.waitsFor()
                .filter(wait -> wait instanceof Wait.For(Timing timing)
                        && timing.after().isPresent()
                        && timing.step().map(doneAt::containsKey).orElse(true))
                .map(wait -> {
                    Timing timing = ((Wait.For) wait).timing();
                    return timing.span().after(base(timing, startedAt), zone);
                });
    }

    private Instant base(Timing timing, Instant turnAt) {
        return timing.after()
                .map(after -> Timing.START.equals(after) ? startedAt : doneAt.getOrDefault(after, turnAt))
                .orElse(turnAt);
    }

    private StepState state(
            Step step,
            Status status,
            Optional<Instant> turnAt,
            Optional<Instant> opensAt,
            Optional<Move> move,
            Optional<WhyNot> whyNot) {
        Optional<Instant> due = status == Status.CURRENT
                ? step.due().map(timing -> timing.span().after(base(timing, turnAt.orElseThrow()), zone))
                : Optional.empty();
        return new StepState(
                step, steps.size() + 1, replay.attempt(step.key()), status, turnAt, due, opensAt, move, whyNot);
    }
}
