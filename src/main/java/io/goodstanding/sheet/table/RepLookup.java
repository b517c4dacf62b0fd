package io.goodstanding.sheet.table;

import io.goodstanding.shared.Phrase;
import io.goodstanding.team.RepName;
import java.util.Optional;

/** Finds the rep that a row is about. */
public interface RepLookup {

    /** Whom a file is about that has no column of reps. */
    Found own();

    /** @param text a name, an e-mail address or a profile */
    Found find(String text);

    /** A rep, or why there is none. */
    record Found(Optional<RepName> rep, Optional<Phrase> why) {

        public static Found of(RepName rep) {
            return new Found(Optional.of(rep), Optional.empty());
        }

        public static Found none(Phrase why) {
            return new Found(Optional.empty(), Optional.of(why));
        }
    }
}
