package io.goodstanding.board.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.PermitAll;

/** Where people land: those with teams on the board, a rep on the own day. */
@Route("")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

    /** A page of another module, above this one. */
    private static final String OWN_DAY = "my-day";

    private final transient TeamScope scope;

    HomeView(TeamScope scope) {
        this.scope = scope;
        title(Texts.text("nav.mine"));
        add(new EmptyState(GsIcon.PEOPLE, Texts.text("home.nothing.title"), Texts.text("home.nothing.text")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Scope seen = scope.current();
        if (seen.hasTeams()) {
            event.forwardTo(BoardView.class);
        } else if (seen.ownRepId().isPresent()) {
            event.forwardTo(OWN_DAY);
        }
    }
}
