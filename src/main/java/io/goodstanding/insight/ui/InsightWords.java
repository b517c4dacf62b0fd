package io.goodstanding.insight.ui;

import io.goodstanding.insight.RestrictionGroup;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Names and looks that all charts share. */
final class InsightWords {

    private InsightWords() {}

    static StandingLook look(RestrictionGroup group) {
        return switch (group) {
            case INVITATIONS -> StandingLook.INVR;
            case ACCOUNT -> StandingLook.ACCT;
            case LOCKED_OUT -> StandingLook.LOCK;
        };
    }

    static String name(RestrictionGroup group) {
        return Texts.text("insights.group." + group);
    }

    /** "W47". */
    static String week(LocalDate monday) {
        return Texts.text("insights.w", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Days with one decimal while there are few. */
    static String days(double days) {
        return Texts.text("insights.days.value", days < 10 ? Math.round(days * 10) / 10.0 : Math.round(days));
    }
}
