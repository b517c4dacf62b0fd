package io.goodstanding.standing;

import io.goodstanding.incident.Effect;
import java.util.Optional;

/** How an account stands, worst last. */
public enum Level {
    GOOD,
    /** No data, or none fresh enough. */
    UNKNOWN,
    AT_RISK,
    /** Lifted, ramping up. */
    RECOVERING,
    INVITATIONS_RESTRICTED,
    ACCOUNT_RESTRICTED,
    LOCKED_OUT,
    PERMANENTLY_RESTRICTED;

    public boolean isRestricted() {
        return compareTo(INVITATIONS_RESTRICTED) >= 0;
    }

    /** The key of its name in the bundles. */
    public String textKey() {
        return "standing." + name();
    }

    /**
     * The place in lists that show the most urgent first: at risk before recovering, permanent last, because nothing
     * is left to do there.
     */
    public int urgency() {
        return switch (this) {
            case LOCKED_OUT -> 0;
            case ACCOUNT_RESTRICTED -> 1;
            case INVITATIONS_RESTRICTED -> 2;
            case AT_RISK -> 3;
            case RECOVERING -> 4;
            case UNKNOWN -> 5;
            case GOOD -> 6;
            case PERMANENTLY_RESTRICTED -> 7;
        };
    }

    /** The level that an open incident means; empty for a notice. */
    static Optional<Level> of(Effect effect) {
        return switch (effect) {
            case NOTICE -> Optional.empty();
            case WARNING -> Optional.of(AT_RISK);
            case INVITATIONS -> Optional.of(INVITATIONS_RESTRICTED);
            case ACCOUNT -> Optional.of(ACCOUNT_RESTRICTED);
            case LOCKED_OUT -> Optional.of(LOCKED_OUT);
            case PERMANENT -> Optional.of(PERMANENTLY_RESTRICTED);
        };
    }
}
