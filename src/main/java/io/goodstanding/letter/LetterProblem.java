package io.goodstanding.letter;

import io.goodstanding.shared.Phrase;

/**
 * What is wrong with a template.
 *
 * @param field {@link LetterTemplates#SUBJECT} or {@link LetterTemplates#BODY}
 */
public record LetterProblem(String field, Phrase phrase) {}
