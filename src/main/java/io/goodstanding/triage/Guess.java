package io.goodstanding.triage;

import java.util.Optional;

/**
 * What something seems to be.
 *
 * @param type empty where it is no incident at all, or nothing is known yet
 * @param reason where it comes from
 * @param instead what the choice alone would have meant, where the wording changed it
 */
public record Guess(Optional<IncidentType> type, Reason reason, Optional<IncidentType> instead) {

    /** Nothing has been chosen. */
    static final Guess NOTHING = new Guess(Optional.empty(), Reason.NOTHING_CHOSEN, Optional.empty());

    /** Whether it is known to be nothing to log. */
    public boolean isNoIncident() {
        return reason == Reason.NO_RESTRICTION;
    }

    /** Why it is taken for what it is, and with that how sure it is. */
    public enum Reason {
        NOTHING_CHOSEN(Sureness.LOW),
        /** One person only asks for an e-mail address: that person's own setting. */
        NO_RESTRICTION(Sureness.HIGH),
        BY_HAND(Sureness.HIGH),
        /** The words say the same as choice and answers. */
        WORDS_AGREE(Sureness.HIGH),
        /** The words say something else, and they count more. */
        WORDS_CHANGE(Sureness.MEDIUM),
        /** All questions are answered, or the choice means one kind only. */
        ANSWERED(Sureness.MEDIUM),
        /** A question is open: this is the usual case. */
        USUAL(Sureness.LOW),
        /** Nothing fits: the playbook finds out. */
        FIND_OUT(Sureness.LOW),
        /** The account is restricted, but no date is named by which one could wait. */
        NO_DATE(Sureness.LOW);

        private final Sureness sureness;

        Reason(Sureness sureness) {
            this.sureness = sureness;
        }

        public Sureness sureness() {
            return sureness;
        }
    }

    /** How much to trust a guess. */
    public enum Sureness {
        LOW,
        MEDIUM,
        HIGH
    }
}
