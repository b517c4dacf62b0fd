package io.goodstanding.letter.ui;

import io.goodstanding.letter.FilledLetter;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterVersion;
import io.goodstanding.shared.ui.Texts;

/** What is said about letters, the same on every screen. */
public final class LetterWords {

    private LetterWords() {}

    public static String purpose(LetterPurpose purpose) {
        return Texts.text(purpose.textKey());
    }

    /** "103 words"; "142 of 280 characters" for a message of one line. */
    public static String size(FilledLetter letter) {
        return letter.purpose().isOneLine()
                ? Texts.text("letter.characters", letter.length(), LetterPurpose.MOST_IN_ONE_LINE)
                : Texts.text("letter.words", letter.words());
    }

    /** Who made a version and when, or that it comes with the product. */
    static String origin(LetterVersion version, Texts texts) {
        return version.at()
                .map(at -> version.author().orElse("–") + " · " + texts.moment(at))
                .orElseGet(() -> Texts.text("letter.shipped"));
    }
}
