package io.goodstanding.standing.ui;

import io.goodstanding.shared.ui.StandingBadge;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Level;

/** From a level to its colours, shape and name. */
public final class LevelLook {

    private LevelLook() {}

    public static StandingLook of(Level level) {
        return switch (level) {
            case GOOD -> StandingLook.GOOD;
            case UNKNOWN -> StandingLook.UNKNOWN;
            case AT_RISK -> StandingLook.RISK;
            case RECOVERING -> StandingLook.RECOV;
            case INVITATIONS_RESTRICTED -> StandingLook.INVR;
            case ACCOUNT_RESTRICTED -> StandingLook.ACCT;
            case LOCKED_OUT -> StandingLook.LOCK;
            case PERMANENTLY_RESTRICTED -> StandingLook.PERM;
        };
    }

    public static String name(Level level) {
        return Texts.text(level.textKey());
    }

    public static StandingBadge badge(Level level) {
        return new StandingBadge(of(level), name(level));
    }
}
