package io.goodstanding.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.shell.MenuRule;
import io.goodstanding.team.TeamScope;

/** A manager has a day of this kind only with an own account. */
@SpringComponent
class MyDayMenu implements MenuRule {

    private final TeamScope scope;

    MyDayMenu(TeamScope scope) {
        this.scope = scope;
    }

    @Override
    public boolean shows(Class<? extends Component> page) {
        return page != MyDayView.class || scope.current().ownRepId().isPresent();
    }
}
