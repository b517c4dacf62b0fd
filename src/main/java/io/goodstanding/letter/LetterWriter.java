package io.goodstanding.letter;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes letters from the templates as they stand now, whoever asks: for services that have checked who the user is.
 * Never called by a screen.
 */
@Component
public class LetterWriter {

    private final LetterShelf shelf;

    LetterWriter(LetterShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * @param known what may be said, in the words that are to stand there; blank is not known. What the purpose does
     *     not allow is not said, whoever passes it
     */
    public FilledLetter fill(LetterPurpose purpose, Map<MergeField, String> known) {
        return LetterFilling.fill(shelf.current(purpose), known);
    }
}
