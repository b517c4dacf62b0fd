package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shell.MenuRule;

/** Reps bring in an archive far more often than a spreadsheet: the page of the archive leads them here. */
@SpringComponent
class SheetMenu implements MenuRule {

    private final CurrentUser user;

    SheetMenu(CurrentUser user) {
        this.user = user;
    }

    @Override
    public boolean shows(Class<? extends Component> page) {
        return page != SpreadsheetsView.class
                || user.get()
                        .map(SignedInUser::role)
                        .filter(role -> role != Role.REP)
                        .isPresent();
    }
}
