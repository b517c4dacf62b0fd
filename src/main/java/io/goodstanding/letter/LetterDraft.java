package io.goodstanding.letter;

import java.util.List;
import java.util.Optional;

/**
 * A template that is being written.
 *
 * @param problems why it cannot be kept; empty if it can
 * @param letter what would become of it; empty where it cannot be read
 */
public record LetterDraft(List<LetterProblem> problems, Optional<FilledLetter> letter) {

    public LetterDraft {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
