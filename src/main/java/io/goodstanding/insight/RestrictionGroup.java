package io.goodstanding.insight;

import io.goodstanding.incident.Effect;
import java.util.Optional;

/** Restrictions as trends put them together; the order is that of all charts. */
public enum RestrictionGroup {
    INVITATIONS,
    /** For good among them. */
    ACCOUNT,
    LOCKED_OUT;

    /** Empty for what restricts nothing. */
    static Optional<RestrictionGroup> of(Effect effect) {
        return switch (effect) {
            case NOTICE, WARNING -> Optional.empty();
            case INVITATIONS -> Optional.of(INVITATIONS);
            case ACCOUNT, PERMANENT -> Optional.of(ACCOUNT);
            case LOCKED_OUT -> Optional.of(LOCKED_OUT);
        };
    }
}
