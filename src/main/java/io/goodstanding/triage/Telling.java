package io.goodstanding.triage;

import io.goodstanding.shared.TextRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has told so far of what LinkedIn shows.
 *
 * @param answers also those to questions that are not asked any more: they count for nothing
 * @param wording what LinkedIn shows, as far as it was typed
 * @param heedsWording whether the wording may change the guess; no more once somebody insisted on the choice
 * @param byHand the type that somebody chose without being asked; it beats everything
 */
public record Telling(
        Optional<Choice> choice,
        Map<Question, Answer> answers,
        String wording,
        EndDate endDate,
        boolean heedsWording,
        Optional<IncidentType> byHand) {

    /** Nothing yet. */
    public static final Telling NOTHING =
            new Telling(Optional.empty(), Map.of(), "", EndDate.NONE, true, Optional.empty());

    public Telling {
        answers = Map.copyOf(answers);
    }

    /** Another choice: the wording counts again, and what was chosen by hand does not. */
    public Telling choosing(Choice chosen) {
        return new Telling(Optional.of(chosen), answers, wording, endDate, true, Optional.empty());
    }

    public Telling answering(Question question, Answer answer) {
        Map<Question, Answer> all = new EnumMap<>(Question.class);
        all.putAll(answers);
        all.put(question, answer);
        return new Telling(choice, all, wording, endDate, heedsWording, Optional.empty());
    }

    /** Other words may say something else, so they are heeded again; the same ones with blanks around them do not. */
    public Telling worded(String words) {
        boolean same = TextRule.clean(words).equals(TextRule.clean(wording));
        return new Telling(choice, answers, words, endDate, heedsWording || !same, byHand);
    }

    public Telling ending(EndDate named) {
        return new Telling(choice, answers, wording, named, heedsWording, byHand);
    }

    /** Whatever the words say. */
    public Telling insisting() {
        return new Telling(choice, answers, wording, endDate, false, byHand);
    }

    public Telling chosenByHand(IncidentType type) {
        return new Telling(choice, answers, wording, endDate, heedsWording, Optional.of(type));
    }

    Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question)).filter(question.answers()::contains);
    }
}
