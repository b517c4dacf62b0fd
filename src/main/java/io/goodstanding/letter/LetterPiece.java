package io.goodstanding.letter;

import java.util.Optional;

/**
 * A part of a filled letter.
 *
 * @param text literal: never markup, never a template
 * @param field the field that it comes from; empty for the template's own words
 */
public record LetterPiece(String text, Optional<MergeField> field) {

    static LetterPiece words(String text) {
        return new LetterPiece(text, Optional.empty());
    }

    static LetterPiece of(MergeField field, String text) {
        return new LetterPiece(text, Optional.of(field));
    }
}
