package io.goodstanding.playbook.ui;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.Clause;
import io.goodstanding.playbook.Clause.Answered;
import io.goodstanding.playbook.Clause.Compared;
import io.goodstanding.playbook.Clause.Known;
import io.goodstanding.playbook.Condition;
import io.goodstanding.playbook.Fact;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Step;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a step is needed or not, in words: those of its author, else made of its condition. */
public record ConditionWords(Playbook playbook) {

    /** Empty for a step that is always needed. */
    public Optional<String> of(Step step) {
        return step.when().map(condition -> step.because().isEmpty() ? of(condition) : step.because());
    }

    /** "Only if “Is it the first time?” is “Yes” and pending invitations are 500 or more." */
    String of(Condition condition) {
        return Texts.text(
                "playbook.condition",
                condition.clauses().stream()
                        .map(this::of)
                        .collect(Collectors.joining(" " + Texts.text("playbook.condition.and") + " ")));
    }

    private String of(Clause clause) {
        return switch (clause) {
            case Answered(String step, List<String> answers, boolean otherwise) ->
                Texts.text(
                        otherwise ? "playbook.condition.not-answered" : "playbook.condition.answered",
                        PlaybookWords.title(playbook, step),
                        or(answers.stream().map(answer -> label(step, answer)).toList()));
            case Known(Fact fact, List<String> values) ->
                Texts.text(
                        "playbook.condition.known",
                        fact(fact),
                        or(values.stream().map(value -> value(fact, value)).toList()));
            case Compared(Fact fact, boolean atLeast, int bound) ->
                Texts.text(atLeast ? "playbook.condition.at-least" : "playbook.condition.below", fact(fact), bound);
        };
    }

    private String label(String step, String answer) {
        return playbook.step(step)
                .flatMap(asked -> asked.answer(answer))
                .map(Answer::label)
                .map(label -> "“" + label + "”")
                .orElse(answer);
    }

    private static String or(List<String> words) {
        return String.join(" " + Texts.text("playbook.condition.or") + " ", words);
    }

    static String fact(Fact fact) {
        return Texts.text("playbook.fact." + fact);
    }

    /** A value of a fact as people call it. */
    static String value(Fact fact, String value) {
        return switch (fact) {
            case OCCURRENCE, PENDING -> fact.isNumber() && value.matches("\\d+") ? value : word(value);
            case PLAN -> Texts.text("plan." + value);
            case TOOL -> Texts.text("tool." + value);
            case EXTENT -> Texts.text("timeline.extent." + value);
            case KIND -> IncidentWords.kind(IncidentKind.valueOf(value));
            case AGAIN_WITHIN_A_DAY, DATE_SHOWN -> word(value);
        };
    }

    private static String word(String value) {
        return Texts.text("playbook.value." + value);
    }
}
