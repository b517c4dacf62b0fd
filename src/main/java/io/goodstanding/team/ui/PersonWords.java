package io.goodstanding.team.ui;

import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.State;
import java.util.Set;

/** What the list says about one person. */
record PersonWords(Row row, Texts texts) {

    private static final Set<State> TO_ACT_ON = Set.of(State.INVITED, State.EXPIRED, State.UNINVITED);

    /** The address, or that the manager enters the numbers. */
    String below() {
        return row.person().isPresent() ? row.email() : Texts.text("people.watched");
    }

    String role() {
        return Texts.text(row.role().textKey());
    }

    /** Empty for a person who is in no team. */
    String teams() {
        String looksAfter = row.role() == Role.ADMIN
                ? Texts.text("people.teams.all")
                : row.manages().isEmpty() ? "" : Texts.text("people.teams.manages", String.join(", ", row.manages()));
        String own = row.repIn()
                .map(team -> looksAfter.isEmpty() ? team : Texts.text("people.teams.own", team))
                .orElse("");
        return looksAfter.isEmpty() || own.isEmpty() ? looksAfter + own : looksAfter + " · " + own;
    }

    String state() {
        return Texts.text(row.state().textKey());
    }

    /** Since when, or until when a link works; empty where nothing is known. */
    String since() {
        return row.since()
                .map(at -> Texts.text(row.state().textKey() + ".since", texts.moment(at)))
                .orElse("");
    }

    /** The class of the words about the state: amber where somebody still has to act. */
    String stateCss() {
        return TO_ACT_ON.contains(row.state()) ? "gs-stale" : "gs-t2";
    }
}
