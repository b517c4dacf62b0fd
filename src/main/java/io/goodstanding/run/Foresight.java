package io.goodstanding.run;

import io.goodstanding.playbook.Course;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.Run;
import io.goodstanding.playbook.RunEffect;
import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.StepState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What would follow from doing the open step in one way, found by doing it on a copy.
 *
 * @param next where the run would stand; empty if it would be over
 * @param effects what else would change
 */
public record Foresight(Optional<StepState> next, List<RunEffect> effects) {

    public Foresight {
        effects = List.copyOf(effects);
    }

    /** @param answer the key of the answer; empty for a step that asks nothing */
    public static Foresight of(Run run, StepState open, String answer, Instant now) {
        Run.Decision decision = run.work(deed(run, open, answer, now), now);
        Run after = run.after(decision.move());
        boolean lifts = decision.effects().stream().anyMatch(LiftIncident.class::isInstance);
        Course course = (lifts ? after.after(Move.of(Move.Kind.LIFTED, "", "", now)) : after).course(now);
        return new Foresight(course.open(), decision.effects());
    }

    /** With all that is asked for filled in: it makes no difference to what follows. */
    private static Deed deed(Run run, StepState open, String answer, Instant now) {
        Deed deed = open.step().type().asks() ? Deed.answered(open, answer) : Deed.done(open);
        return deed.noting("–")
                .ticking(IntStream.range(0, open.step().items().size()).boxed().toList())
                .until(LocalDate.ofInstant(now, run.zone()));
    }
}
