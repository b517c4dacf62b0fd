package io.goodstanding.answer;

import io.goodstanding.playbook.StepSource;
import java.util.List;
import java.util.Optional;

/**
 * A question that people ask, and its answer.
 *
 * @param key names it in addresses
 * @param answer in Markdown
 * @param playbook the key of the playbook that it leads to
 * @param sources at least one
 */
public record KnownAnswer(
        String key,
        String question,
        String answer,
        AnswerTopic topic,
        Optional<String> playbook,
        List<StepSource> sources) {

    public KnownAnswer {
        sources = List.copyOf(sources);
    }
}
