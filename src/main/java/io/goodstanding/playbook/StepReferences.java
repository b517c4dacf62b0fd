package io.goodstanding.playbook;

import io.goodstanding.playbook.Clause.Answered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What steps say about each other: they may speak of earlier ones only, and of answers that there are. */
final class StepReferences {

    private final Playbook playbook;
    private final List<Problem> problems;
    private final Map<String, Step> earlier = new HashMap<>();

    StepReferences(Playbook playbook, List<Problem> problems) {
        this.playbook = playbook;
        this.problems = problems;
    }

    void check() {
        for (Step step : playbook.steps()) {
            step.when().ifPresent(condition -> check(step, condition));
            step.due().flatMap(Timing::step).ifPresent(other -> requireEarlier(step, other));
            step.waitsFor().flatMap(Wait::step).ifPresent(other -> requireEarlier(step, other));
            earlier.put(step.key(), step);
            step.answers().forEach(answer -> answer.again().ifPresent(again -> requireEarlier(step, again.step())));
            if (step.type() == StepType.VERIFY_LIFTED && playbook.purpose() != Purpose.RECOVERY) {
                problems.add(Problem.of(step.key(), "playbook.refused.verify-purpose"));
            }
        }
    }

    private void check(Step step, Condition condition) {
        condition.clauses().forEach(clause -> {
            if (clause instanceof Answered(String question, List<String> answers, boolean otherwise)) {
                Optional<Step> asked = requireEarlier(step, question);
                asked.ifPresent(of -> answers.stream()
                        .filter(answer -> of.answer(answer).isEmpty())
                        .forEach(answer ->
                                problems.add(Problem.of(step.key(), "playbook.refused.no-answer", question, answer))));
            }
        });
    }

    private Optional<Step> requireEarlier(Step step, String other) {
        Optional<Step> found = Optional.ofNullable(earlier.get(other));
        if (found.isEmpty()) {
            problems.add(Problem.of(step.key(), "playbook.refused.no-step", other));
        }
        return found;
    }
}
