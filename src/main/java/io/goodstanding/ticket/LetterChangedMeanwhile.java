package io.goodstanding.ticket;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/** Somebody else has kept the same letter meanwhile; nothing was overwritten, and both texts can be seen. */
public class LetterChangedMeanwhile extends Refused {

    private final transient LetterDraft theirs;

    LetterChangedMeanwhile(LetterDraft theirs) {
        super(Phrase.of("ticket.refused.letter-meanwhile", theirs.by(), theirs.at()));
        this.theirs = theirs;
    }

    public LetterDraft theirs() {
        return theirs;
    }
}
