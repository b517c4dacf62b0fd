package io.goodstanding.playbook;

import java.util.List;
import java.util.Optional;

/**
 * One thing to do in a playbook.
 *
 * @param key names it inside its playbook
 * @param title what to do, or the question
 * @param text why and how, in Markdown
 * @param due when it is late
 * @param when on which condition it is needed
 * @param because the condition in words; may be empty
 * @param items what a checklist asks to tick
 * @param answers of a step that asks
 * @param waitsFor of a step that waits
 * @param after of a follow-up: when to look
 * @param extra what else its type needs: the channel of a ticket, the kind of a letter, the playbook that it starts
 */
public record Step(
        String key,
        StepType type,
        String title,
        String text,
        Owner owner,
        Optional<Timing> due,
        boolean required,
        Phase phase,
        Optional<Condition> when,
        String because,
        List<StepSource> sources,
        List<String> items,
        List<Answer> answers,
        Optional<Wait> waitsFor,
        Optional<Span> after,
        String extra) {

    public Step {
        sources = List.copyOf(sources);
        items = List.copyOf(items);
        answers = List.copyOf(answers);
    }

    public Optional<Answer> answer(String answerKey) {
        return answers.stream().filter(answer -> answer.key().equals(answerKey)).findFirst();
    }

    /** Who does it. */
    public enum Owner {
        REP,
        MANAGER
    }

    /** Whether it is still to be done once the incident is over. */
    public enum Phase {
        RECOVERY,
        AFTER
    }
}
