package io.goodstanding.board.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.PermitAll;
import java.util.OptionalLong;

/** The way to the own page from anywhere, for everybody whose account is watched: a manager may be a rep as well. */
@Route("my-standing")
@Menu(title = "nav.mine", icon = "SHIELD", order = 2)
@PermitAll
class MyStandingView extends Page implements BeforeEnterObserver {

    private final transient TeamScope scope;

    MyStandingView(TeamScope scope) {
        this.scope = scope;
        title(Texts.text("nav.mine"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OptionalLong own = scope.current().ownRepId();
        if (own.isPresent()) {
            event.forwardTo(RepView.class, new RouteParameters(RepView.ID, String.valueOf(own.getAsLong())));
        } else {
            event.rerouteToError(AccessDeniedException.class);
        }
    }
}
