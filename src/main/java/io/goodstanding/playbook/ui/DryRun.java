package io.goodstanding.playbook.ui;

import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Facts;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.Move.Kind;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Run;
import io.goodstanding.playbook.RunEffect;
import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.StepState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A run in memory with a clock of its own. What it would change outside is told, and not done. */
final class DryRun {

    private final ZoneId zone;
    private Run run;
    private Instant now;
    private final List<Happening> happenings = new ArrayList<>();

    DryRun(Playbook playbook, Facts facts, ZoneId zone, Instant start) {
        this.zone = zone;
        this.now = start;
        this.run = Run.start(playbook, facts, zone, start);
    }

    /** What happened in it, or would have happened outside. */
    record Happening(Instant at, What what, String step, List<RunEffect> effects) {}

    /** Kinds of it. */
    enum What {
        DONE,
        SKIPPED,
        UNDONE,
        LIFTED
    }

    Course course() {
        return run.course(now);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The newest last. */
    List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    void work(StepState state, Deed deed) {
        Run.Decision decision = run.work(deed, now);
        run = run.after(decision.move());
        happenings.add(new Happening(now, What.DONE, state.step().title(), decision.effects()));
        if (decision.effects().stream().anyMatch(LiftIncident.class::isInstance)) {
            run = run.after(Move.of(Kind.LIFTED, "", "", now));
        }
    }

    void skip(StepState state, String reason) {
        run = run.after(
                run.skip(state.step().key(), state.attempt(), reason, now).move());
        happenings.add(new Happening(now, What.SKIPPED, state.step().title(), List.of()));
    }

    /** A lift that an answer recorded is taken back with the answer. */
    void undo() {
        Move last = run.undoable();
        run = run.undone();
        int liftAt = run.moves().size() - 1;
        if (liftAt >= 0
                && run.moves().get(liftAt).kind() == Kind.LIFTED
                && run.moves().get(liftAt).at().equals(last.at())) {
            run = new Run(
                    run.playbook(),
                    run.facts(),
                    zone,
                    run.startedAt(),
                    run.moves().subList(0, liftAt));
        }
        String title =
                run.playbook().step(last.step()).map(step -> step.title()).orElse(last.step());
        happenings.add(new Happening(now, What.UNDONE, title, List.of()));
    }

    /** The incident is over by whatever way, outside of the playbook. */
    void lift() {
        run = run.after(Move.of(Kind.LIFTED, "", "", now));
        happenings.add(new Happening(now, What.LIFTED, "", List.of()));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** To when the step opens that the run waits at. */
    void passUntilOpen() {
        course().open().flatMap(StepState::opensAt).filter(now::isBefore).ifPresent(opens -> now = opens);
    }
}
