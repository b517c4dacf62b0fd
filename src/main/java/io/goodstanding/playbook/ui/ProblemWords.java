package io.goodstanding.playbook.ui;

import io.goodstanding.playbook.Problem;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a playbook, naming the step. */
final class ProblemWords {

    private ProblemWords() {}

    static String of(Problem problem, Texts texts) {
        String said = texts.say(problem.phrase());
        return problem.step().isEmpty() ? said : Texts.text("playbook.problem.step", problem.step(), said);
    }

    static String all(List<Problem> problems, Texts texts) {
        return problems.stream().map(problem -> of(problem, texts)).collect(Collectors.joining(" "));
    }
}
