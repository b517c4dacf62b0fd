package io.goodstanding.board.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.Role;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.RolesAllowed;

/** A rep's way to the own page from anywhere. */
@Route("my-standing")
@Menu(title = "nav.mine", icon = "SHIELD", order = 2)
@RolesAllowed(Role.REP_ROLE)
class MyStandingView extends HomeView {

    MyStandingView(TeamScope scope) {
        super(scope);
    }
}
