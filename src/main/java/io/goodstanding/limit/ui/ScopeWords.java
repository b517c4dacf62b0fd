package io.goodstanding.limit.ui;

import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitReach;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.limit.LimitScope.OfPlan;
import io.goodstanding.limit.LimitScope.OfRep;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ui.Texts;

/** For whom a limit counts, in words. */
record ScopeWords(LimitReach reach) {

    /** "Everybody", "Plan Basic", a team's or a rep's name. */
    String name(LimitScope scope) {
        return switch (scope) {
            case Organisation everybody -> Texts.text("limit.scope.ORGANISATION");
            case OfPlan plan -> Texts.text("limit.scope.PLAN", Texts.text("plan." + plan.plan()));
            case OfTeam team -> reach.name(team).orElseGet(() -> Texts.text("limit.scope.own-team"));
            case OfRep rep -> reach.name(rep).orElseThrow();
        };
    }

    /** What kind of scope it is, and whether a manager has capped it. */
    String kind(Track track) {
        String kind = Texts.text("limit.scope.kind." + key(track.scope()));
        return track.nature() == Nature.CAP ? Texts.text("limit.scope.capped", kind) : kind;
    }

    /** "Invitations per week for North". */
    String full(Track track) {
        return Texts.text("limit.for", Texts.text("limit." + track.kind()), name(track.scope()));
    }

    /** How many reps it covers; notes are counted on one plan only. */
    String covered(Track track) {
        boolean basic = track.kind() == LimitKind.NOTES_PER_MONTH && track.scope() instanceof Organisation;
        return Texts.text(
                basic ? "limit.covers.basic" : "limit.covers",
                reach.covered(basic ? new OfPlan(Plan.BASIC) : track.scope()));
    }

    private static String key(LimitScope scope) {
        return switch (scope) {
            case Organisation everybody -> "ORGANISATION";
            case OfPlan plan -> "PLAN";
            case OfTeam team -> "TEAM";
            case OfRep rep -> "REP";
        };
    }
}
