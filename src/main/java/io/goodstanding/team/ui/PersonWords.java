package io.goodstanding.team.ui;

import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.SignIn;

/** What the list says about one person. */
record PersonWords(Row row) {

    /** The address, or that the manager enters the numbers. */
    String below() {
        return row.userId().isPresent() ? row.email() : Texts.text("people.watched");
    }

    String role() {
        return Texts.text(row.role().textKey());
    }

    /** Empty for a person who is in no team. */
    String teams() {
        if (row.role() == Role.ADMIN) {
            return Texts.text("people.teams.all");
        }
        String looksAfter =
                row.manages().isEmpty() ? "" : Texts.text("people.teams.manages", String.join(", ", row.manages()));
        String own = row.repIn()
                .map(team -> looksAfter.isEmpty() ? team : Texts.text("people.teams.own", team))
                .orElse("");
        return looksAfter.isEmpty() || own.isEmpty() ? looksAfter + own : looksAfter + " · " + own;
    }

    String signIn() {
        return Texts.text(row.signIn().textKey());
    }

    /** The class of the words about signing in: amber where somebody still has to act. */
    String signInCss() {
        return row.signIn() == SignIn.NOT_YET ? "gs-stale" : "gs-t3";
    }
}
