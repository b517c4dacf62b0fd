package io.goodstanding.letter;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/** Somebody else saved the template while it was being edited; nothing was kept. */
public class LetterChangedMeanwhile extends Refused {

    private final transient LetterVersion current;

    LetterChangedMeanwhile(LetterVersion current) {
        super(phrase(current));
        this.current = current;
    }

    private static Phrase phrase(LetterVersion current) {
        return current.at().isEmpty()
                ? Phrase.of("letter.refused.seen", current.version())
                : Phrase.of(
                        "letter.refused.meanwhile",
                        current.author().orElse("–"),
                        current.version(),
                        current.at().get(),
                        current.reason());
    }

    /** What stands there now. */
    public LetterVersion current() {
        return current;
    }
}
