package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.shell.MenuRule;
import io.goodstanding.team.TeamScope;

/** The own page is in the menu of those who have one. */
@SpringComponent
class OwnPageMenu implements MenuRule {

    private final TeamScope scope;

    OwnPageMenu(TeamScope scope) {
        this.scope = scope;
    }

    @Override
    public boolean shows(Class<? extends Component> page) {
        return page != MyStandingView.class || scope.current().ownRepId().isPresent();
    }
}
