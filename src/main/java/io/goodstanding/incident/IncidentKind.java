package io.goodstanding.incident;

import static io.goodstanding.incident.Effect.ACCOUNT;
import static io.goodstanding.incident.Effect.INVITATIONS;
import static io.goodstanding.incident.Effect.LOCKED_OUT;
import static io.goodstanding.incident.Effect.NOTICE;
import static io.goodstanding.incident.Effect.PERMANENT;
import static io.goodstanding.incident.Effect.WARNING;

import java.util.List;

/** The fourteen things that may happen to an account, in the order in which they are offered. */
public enum IncidentKind {
    INVITATION_LIMIT(INVITATIONS, false),
    INVITATIONS_PAUSED(INVITATIONS, true),
    PENDING_OVERFLOW(INVITATIONS, true),
    EMAIL_REQUIRED(INVITATIONS, true),
    NOTE_QUOTA(NOTICE, false),
    COMMERCIAL_USE(NOTICE, false),
    NETWORK_FULL(NOTICE, false),
    AUTOMATION_SUSPECTED(ACCOUNT, true),
    IDENTITY_CHECK(ACCOUNT, false),
    SIGN_IN_LOCKOUT(LOCKED_OUT, false),
    COMPROMISED(LOCKED_OUT, false),
    RESTRICTED_UNTIL(ACCOUNT, true),
    PERMANENT_RESTRICTION(PERMANENT, true),
    OTHER(ACCOUNT, false);

    private final Effect effect;
    private final boolean ladder;

    IncidentKind(Effect effect, boolean ladder) {
        this.effect = effect;
        this.ladder = ladder;
    }

    public Effect effect(Extent extent) {
        return switch (extent) {
            case USUAL -> effect;
            case WARNED -> WARNING;
            case SIGN_IN_BLOCKED -> LOCKED_OUT;
        };
    }

    /**
     * Whether it counts on the ladder (first, second, third time). Meeting the weekly limit, a check of identity or a
     * notice does not: honest people meet them.
     */
    public boolean isLadder() {
        return ladder;
    }

    /** The extents to choose from. */
    public List<Extent> extents() {
        return switch (this) {
            case AUTOMATION_SUSPECTED -> List.of(Extent.WARNED, Extent.USUAL);
            case IDENTITY_CHECK -> List.of(Extent.USUAL, Extent.SIGN_IN_BLOCKED);
            default -> List.of(Extent.USUAL);
        };
    }

    /** Whether it makes no sense without the date that LinkedIn shows. */
    public boolean needsDateShown() {
        return this == RESTRICTED_UNTIL;
    }
}
