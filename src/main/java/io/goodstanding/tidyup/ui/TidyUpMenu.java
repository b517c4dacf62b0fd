package io.goodstanding.tidyup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.shell.MenuRule;
import io.goodstanding.team.TeamScope;

/** A manager has a tidy-up list only with an own account. */
@SpringComponent
class TidyUpMenu implements MenuRule {

    private final TeamScope scope;

    TidyUpMenu(TeamScope scope) {
        this.scope = scope;
    }

    @Override
    public boolean shows(Class<? extends Component> page) {
        return page != TidyUpView.class || scope.current().ownRepId().isPresent();
    }
}
